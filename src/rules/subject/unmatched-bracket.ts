import { unmatchedBracket } from "../parts/factories/unmatched-bracket.ts";

export default unmatchedBracket("subject");
