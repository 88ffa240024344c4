import { placeholder } from "../parts/factories/placeholder.ts";

export default placeholder("content");
