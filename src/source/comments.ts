import type { Range } from "./range.ts";
import { tokensOf } from "./tokens.ts";

/** A comment of a YAML text, from its `#` to the end of the line. */
export interface Comment {
  readonly text: string;
  readonly range: Range;
}

/** The lexer's sign that a scalar follows, which may begin with `#` inside a block. */
const SCALAR = "\u001f";

/** Every comment of a YAML text; a `#` inside a scalar begins none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let before = "";
  for (const { token, offset } of tokensOf(text)) {
    if (token.startsWith("#") && before !== SCALAR) {
      comments.push({ text: token, range: { start: offset, end: offset + token.length } });
    }
    before = token;
  }
  return comments;
}
