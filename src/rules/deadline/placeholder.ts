import { placeholder } from "../placeholder.ts";

export default placeholder("deadline");
