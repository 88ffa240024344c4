import { FLOW_END, tokensOf } from "./tokens.ts";

/** A bracket or quotation mark, and the offset at which it opens. */
export interface OpenSign {
  readonly offset: number;
  readonly closing: "]" | "}" | '"' | "'";
  /** Where a quoted text ends, rightly or wrongly; brackets have no end. */
  readonly end?: number;
}

/**
 * The sign that was opened before the offset and, as far as can be seen, never closed: the library
 * complains where it gives up, often many lines below. A quoted text over several lines is suspect.
 */
export function openSignBefore(text: string, offset: number): OpenSign | undefined {
  const open: OpenSign[] = [];
  let quote: OpenSign | undefined;
  for (const { token, offset: at } of tokensOf(text)) {
    if (at > offset) break;
    const first = token.charAt(0);
    if (token === "[") open.push({ offset: at, closing: "]" });
    else if (token === "{") open.push({ offset: at, closing: "}" });
    else if (token === "]" || token === "}") open.pop();
    else if (token === FLOW_END && open.length > 0) break;
    else if (at < offset && (first === '"' || first === "'") && isSuspect(token))
      quote = { offset: at, closing: first, end: at + token.length };
  }
  return open.at(-1) ?? quote;
}

function isSuspect(token: string): boolean {
  return token.includes("\n") || token.length === 1 || !token.endsWith(token.charAt(0));
}
