import { placeholder } from "../factories/placeholder.ts";

export default placeholder("subject");
