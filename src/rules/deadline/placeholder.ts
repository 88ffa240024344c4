import { placeholder } from "../parts/factories/placeholder.ts";

export default placeholder("deadline");
