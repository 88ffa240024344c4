import { punctuation } from "../parts/factories/punctuation.ts";

export default punctuation("subject");
