import type { Range } from "../range.ts";
import { codeSet } from "./code-set.ts";
import { isAlphanumericAt, isHanAt } from "./han.ts";

/** A bracket or quotation mark without its partner. */
export interface UnmatchedBracket {
  readonly range: Range;
  readonly bracket: string;
  /** The partner that is missing. */
  readonly partner: string;
}

/** Half and full width are one family here: a mixed pair is matched, its width is another matter. */
const PAIRS = [
  "()",
  "（）",
  "【】",
  "[]",
  "［］",
  "〔〕",
  "﹝﹞",
  "{}",
  "｛｝",
  "《》",
  "〈〉",
  "“”",
  "‘’",
  "「」",
  "『』",
];
const FAMILY: Readonly<Record<string, string>> = { "（": "(", "［": "[", "｛": "{", "﹝": "〔" };

const OPENERS = new Map(PAIRS.map(([open = "", close = ""]) => [open, { family: FAMILY[open] ?? open, close }]));
const CLOSERS = new Map(PAIRS.map(([open = "", close = ""]) => [close, { family: FAMILY[open] ?? open, open }]));
const isBracket = codeSet(PAIRS.join(""));

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
    } else if (!isListNumber(text, at) && !isApostrophe(text, at)) add(at, closer.open);
  }
  for (const lost of open) add(lost.at, lost.close);
  return found.length > 1 ? found.sort((a, b) => a.range.start - b.range.start) : found;
}

const NONE: readonly never[] = [];

const LIST_NUMBER = /^(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u;

/** Whether the closing bracket at an index only ends a list number: `1）`, `；2)`, `a)`. */
function isListNumber(text: string, at: number): boolean {
  if (!")）".includes(text.charAt(at))) return false;
  let start = at;
  while (start > 0 && at - start < 4 && (isAlphanumericAt(text, start - 1) || NUMERALS.has(text.charAt(start - 1))))
    start -= 1;
  const before = start === 0 ? "" : text.charAt(start - 1);
  return LIST_NUMBER.test(text.slice(start, at)) && (before === "" || /[\s、，；。：,;:]/u.test(before));
}

const NUMERALS = new Set("一二三四五六七八九十");

const isApostrophe = (text: string, at: number) =>
  text.charAt(at) === "’" && at > 0 && isAlphanumericAt(text, at - 1) && !isHanAt(text, at + 1);
