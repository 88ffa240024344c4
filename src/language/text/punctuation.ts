import type { Range } from "../range.ts";
import { claims } from "./claims.ts";
import { isAlphanumericAt, isHanAt } from "./han.ts";
import { trailing } from "./trailing.ts";

/** A punctuation mark that is not written as Chinese text writes it, and what belongs there. */
export interface WrongPunctuation {
  readonly range: Range;
  readonly wrong: string;
  /** Empty when the mark only has to go. */
  readonly right: string;
  readonly kind: "half-width" | "full-width" | "doubled" | "edge" | "blank" | "stray";
}

const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。" };
const CHEAP =
  /[,;:?!.()\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]|[、，；：。！？][、，；：。！？ \u3000]|[ \u3000][、，；：。]|^\s*[、，；：。]|[、，；：]\s*$|。[（(]/u;
const DOUBLED = /([、，；：。！？])\1+|，。|。，|、，|，、|；。|。；|：。/gu;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]+/gu;
const BEFORE_MARK = /(?<=[\p{Script=Han}》）])[ \u3000]{1,40}(?=[、，；：。])/gu;
/** A full stop cannot stand before the bracket that goes on with the sentence. */
const STRAY = /。(?=[（(]以下(?:简称|统称|称))/gu;
const LEADING = /^\s*([、，；：。][、，；：。]*)/u;
const TRAILING = "、，；：,;:";

/**
 * Half-width marks beside Chinese characters, full-width digits and letters, doubled marks, blanks
 * before a mark, a full stop before （以下简称…）, and marks that begin or end a text and separate nothing (`、 条件 、`), in the order
 * of the text. `edges` says whether the last are looked for at the end too. Years in brackets before a
 * document number are not judged here: they take 〔〕.
 */
export function wrongPunctuation(text: string, edges: { readonly end: boolean }): readonly WrongPunctuation[] {
  if (!CHEAP.test(text)) return [];
  const found: WrongPunctuation[] = [];
  const claim = claims();
  const add = (kind: WrongPunctuation["kind"], start: number, wrong: string, right: string) => {
    const range = { start, end: start + wrong.length };
    if (claim(range)) found.push({ range, wrong, right, kind });
  };
  const leading = LEADING.exec(text);
  if (leading?.[1]) add("edge", leading[0].length - leading[1].length, leading[1], "");
  const end = edges.end ? trailing(text, TRAILING) : undefined;
  if (end) add("edge", end.start, text.slice(end.start, end.end), "");
  for (const match of text.matchAll(DOUBLED)) add("doubled", match.index, match[0], firstOf(match[0]));
  for (const match of text.matchAll(BEFORE_MARK)) add("blank", match.index, match[0], "");
  for (const match of text.matchAll(STRAY)) add("stray", match.index, match[0], "");
  for (const match of text.matchAll(FULL_WIDTH)) add("full-width", match.index, match[0], match[0].normalize("NFKC"));
  for (const at of halfBrackets(text)) add("half-width", at, text.charAt(at), text.charAt(at) === "(" ? "（" : "）");
  for (let at = 0; at < text.length; at += 1) {
    const right = FULL[text.charAt(at)];
    if (right !== undefined && isChinese(text, at)) add("half-width", at, text.charAt(at), right);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** `，。` and `。，` end a sentence; of others the first mark stays. */
const firstOf = (marks: string) => (marks.includes("。") ? "。" : marks.charAt(0));

/** Whether the mark at an index stands in Chinese text and not in a number, a time or an address. */
function isChinese(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === ";" && /&#?\w{2,8}$/u.test(text.slice(Math.max(0, at - 10), at))) return false;
  const before = isHanAt(text, at - 1) || "》）”".includes(text.charAt(at - 1) || "x");
  if (mark === ".") return before && (at + 1 === text.length || isHanAt(text, at + 1)) && text.charAt(at - 1) !== ".";
  const next = text.charAt(at + 1);
  if (mark === ":" && next === "/") return false;
  if (before) return true;
  return isHanAt(text, at + 1) && !isAddressEnd(text, at);
}

/** `name@host:` and `http://host:` before Chinese text: not told from a list, so left alone. */
const isAddressEnd = (text: string, at: number) => /[@/]/u.test(text.slice(Math.max(0, at - 60), at));

/** Half-width brackets that match each other, with a Chinese character beside one of them. */
function halfBrackets(text: string): number[] {
  if (!text.includes("(") || !text.includes(")")) return [];
  const found: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "(") open.push(at);
    if (character !== ")") continue;
    const start = open.pop();
    if (start === undefined || isYear(text, start, at) || LATIN.test(text.slice(start + 1, at))) continue;
    const beside = [start - 1, start + 1, at - 1, at + 1].some((index) => isHanAt(text, index));
    if (beside && !(isAlphanumericAt(text, start - 1) && isAlphanumericAt(text, start + 1))) found.push(start, at);
  }
  return found;
}

/** A Latin word in half-width brackets: a reading or an abbreviation. */
const LATIN = /^[\p{Script=Latin}\d .-]+$/u;

/** `(2012)45号`: the brackets of a document's year. */
const isYear = (text: string, start: number, end: number) =>
  /^\d{4}$/u.test(text.slice(start + 1, end)) && /^ ?第?\d{1,5} ?号/u.test(text.slice(end + 1, end + 12));
