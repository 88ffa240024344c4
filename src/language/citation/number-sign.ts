import type { Range } from "../range.ts";
import { foldInPlace } from "./fold.ts";

/** The end of a number with its 号, which may stand after one blank; the number's own end where it has none. */
export function afterNumberSign(folded: string, end: number): number {
  if (folded.startsWith("号", end)) return end + 1;
  return folded.startsWith(" 号", end) ? end + 2 : end;
}

/**
 * A 号 that stands alone after a number, behind its bracket or doubled: （国务院令第711号） 号. `end` is the
 * offset after the number; the range has the blanks before the 号.
 */
export function strayNumberSign(text: string, end: number): Range | undefined {
  const after = foldInPlace(text.slice(end, end + 12));
  const found = /^( ?[)\]〕】]?)([ ]{0,3}号)(?=$|[ \n、,;。:)《])/u.exec(after);
  if (!found) return undefined;
  const [, bracket = "", sign = ""] = found;
  return { start: end + bracket.length, end: end + bracket.length + sign.length };
}
