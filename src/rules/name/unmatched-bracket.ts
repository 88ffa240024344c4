import { unmatchedBracket } from "../unmatched-bracket.ts";

export default unmatchedBracket("name");
