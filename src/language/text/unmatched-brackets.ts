import { BRACKET_PAIRS } from "../bracket-pairs.ts";
import type { Range } from "../range.ts";
import { codeSet } from "./code-set.ts";
import { isAlphanumericAt, isHanAt } from "./han.ts";
import { endsListNumber } from "./list-number.ts";

/** A bracket or quotation mark without its partner. */
export interface UnmatchedBracket {
  readonly range: Range;
  readonly bracket: string;
  /** The partner that is missing. */
  readonly partner: string;
}

/** Half and full width are one family here: a mixed pair is matched, its width is another matter. */
const OPENERS = new Map(BRACKET_PAIRS.map((pair) => [pair.open, pair]));
const CLOSERS = new Map(BRACKET_PAIRS.map((pair) => [pair.close, pair]));
const isBracket = codeSet([...OPENERS.keys(), ...CLOSERS.keys()]);

/**
 * Brackets and quotation marks that are not closed or were never opened, in the order of the text.
 * A closing bracket after a list number (`1）`, `a)`) and an apostrophe are right.
 */
export function unmatchedBrackets(text: string): readonly UnmatchedBracket[] {
  let start = 0;
  while (start < text.length && !isBracket(text.charCodeAt(start))) start += 1;
  if (start === text.length) return NONE;
  const open: { readonly family: string; readonly at: number; readonly close: string }[] = [];
  const found: UnmatchedBracket[] = [];
  const add = (at: number, partner: string) =>
    found.push({ range: { start: at, end: at + 1 }, bracket: text.charAt(at), partner });
  const waiting = new Map<string, number>();
  const count = (family: string, by: number) => waiting.set(family, (waiting.get(family) ?? 0) + by);
  for (let at = start; at < text.length; at += 1) {
    if (!isBracket(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    const opener = OPENERS.get(character);
    if (opener) {
      open.push({ family: opener.family, at, close: opener.close });
      count(opener.family, 1);
      continue;
    }
    const closer = CLOSERS.get(character);
    if (!closer) continue;
    if (waiting.get(closer.family)) {
      // Whatever was opened inside and is still open has lost its partner.
      const partner = open.findLastIndex(({ family }) => family === closer.family);
      for (const [index, lost] of open.splice(partner).entries()) {
        count(lost.family, -1);
        if (index > 0) add(lost.at, lost.close);
      }
    } else if (!endsListNumber(text, at) && !isApostrophe(text, at)) add(at, closer.open);
  }
  for (const lost of open) add(lost.at, lost.close);
  return found.length > 1 ? found.sort((a, b) => a.range.start - b.range.start) : found;
}

const NONE: readonly never[] = [];

const isApostrophe = (text: string, at: number) =>
  text.charAt(at) === "’" && at > 0 && isAlphanumericAt(text, at - 1) && !isHanAt(text, at + 1);
