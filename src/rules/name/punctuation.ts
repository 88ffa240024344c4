import { punctuation } from "../punctuation.ts";

export default punctuation("name");
