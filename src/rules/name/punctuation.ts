import { punctuation } from "../factories/punctuation.ts";

export default punctuation("name");
