import { placeholder } from "../parts/factories/placeholder.ts";

export default placeholder("basis");
