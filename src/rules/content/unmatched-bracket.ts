import { unmatchedBracket } from "../factories/unmatched-bracket.ts";

export default unmatchedBracket("content");
