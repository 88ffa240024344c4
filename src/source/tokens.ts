import { Lexer } from "yaml";

/** The lexer's sign that a flow collection ends without its bracket. */
export const FLOW_END = "\u0018";

/** The lexer marks documents, flow ends and scalars with one control character that is not in the text. */
const MARKS: ReadonlySet<string> = new Set(["\u0002", FLOW_END, "\u001f"]);

/** The tokens of the library's lexer, each with its offset in the text. */
export function* tokensOf(text: string): Generator<{ readonly token: string; readonly offset: number }> {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    yield { token, offset };
    if (!MARKS.has(token)) offset += token.length;
  }
}
