import type { Range } from "../range.ts";
import { FIELD_WORDS, LONGEST_FIELD_WORD } from "./field-words.ts";
import { isAlphanumericAt, isHanAt } from "./han.ts";

/** Blanks inside words: where, the same text joined, and the blanks that have to go. */
export interface LetterSpacing {
  readonly range: Range;
  readonly joined: string;
  readonly gaps: readonly Range[];
}

/** A blank between two characters, with the length of the unbroken pieces beside it. */
interface Gap extends Range {
  readonly kind: "words" | "number";
  /** For words: the characters of the stretch, without blanks, and where in them the gap is. */
  readonly letters: string;
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const GAP = /\p{Script=Han}[ \t\u00a0\u3000]+\p{Script=Han}/u;

/**
 * Finds words that are written with blanks inside (`制 定 或 获 取 信 息之日起`). A blank is wrong
 * where single characters stand in a row and make up a word of the field, and where a word of the
 * field lies across it; so bodies side by side (`县民政局 乡镇人民政府`) and lists (`省 市 县`) are right.
 * Blanks around numbers go with the wrong ones that they lie between. Joining twice changes nothing more.
 */
export function letterSpacing(text: string): LetterSpacing | undefined {
  if (!GAP.test(text)) return undefined;
  const gaps = gapsOf(text);
  const words = gaps.filter(({ kind }) => kind === "words");
  const inRow = rowsIn(words);
  const wrong = words.filter((gap) => inRow.has(gap) || crossed(gap));
  const first = wrong[0];
  const last = wrong.at(-1);
  const going = new Set(wrong);
  if (!first || !last) return undefined;
  const range = { start: first.start - first.before, end: last.end + last.after };
  const gone = gaps.filter(
    (gap) => going.has(gap) || (gap.kind === "number" && gap.start > first.start && gap.end < last.end),
  );
  let joined = "";
  let from = range.start;
  for (const { start, end } of gone) {
    joined += text.slice(from, start);
    from = end;
  }
  joined += text.slice(from, range.end);
  return { range, joined, gaps: gone.map(({ start, end }) => ({ start, end })) };
}

/** Every run of blanks between two Chinese characters, or between one and a number. */
function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = [];
  let stretch: { start: number; end: number; at: number }[] = [];
  let letters = "";
  const flush = () => {
    const edges = [0, ...stretch.map(({ at }) => at), letters.length];
    for (const [index, { start, end, at }] of stretch.entries()) {
      const before = at - (edges[index] ?? 0);
      const after = (edges[index + 2] ?? at) - at;
      gaps.push({ kind: "words", start, end, letters, at, before, after });
    }
    stretch = [];
    letters = "";
  };
  for (let index = 0; index < text.length; index += 1) {
    if (isHanAt(text, index)) {
      letters += text.charAt(index);
      continue;
    }
    let end = index;
    while (end < text.length && isBlankAt(text, end)) end += 1;
    if (end > index && letters !== "" && isHanAt(text, end)) stretch.push({ start: index, end, at: letters.length });
    else {
      const beside = end > index && index > 0 && end < text.length;
      const number =
        beside &&
        ((isHanAt(text, index - 1) && isAlphanumericAt(text, end)) ||
          (isAlphanumericAt(text, index - 1) && isHanAt(text, end)));
      flush();
      if (number) gaps.push({ kind: "number", start: index, end, letters: "", at: 0, before: 0, after: 0 });
    }
    if (end > index) index = end - 1;
  }
  flush();
  return gaps.sort((a, b) => a.start - b.start);
}

/** The gaps of rows of three and more single characters with one blank between, when a word is in them. */
function rowsIn(gaps: readonly Gap[]): ReadonlySet<Gap> {
  const found = new Set<Gap>();
  let row: Gap[] = [];
  const close = () => {
    const first = row[0];
    const last = row.at(-1);
    if (first && last && row.length > 1 && holdsWord(first.letters.slice(first.at - 1, last.at + 1)))
      for (const gap of row) found.add(gap);
    row = [];
  };
  for (const gap of gaps) {
    const previous = row.at(-1);
    if (previous && (previous.letters !== gap.letters || previous.end + 1 !== gap.start)) close();
    if (gap.before === 1 && gap.after === 1 && gap.end - gap.start === 1) row.push(gap);
    else close();
  }
  close();
  return found;
}

function holdsWord(letters: string): boolean {
  for (let at = 0; at + 1 < letters.length; at += 1) {
    for (let length = 2; length <= LONGEST_FIELD_WORD; length += 1) {
      if (FIELD_WORDS.has(letters.slice(at, at + length))) return true;
    }
  }
  return false;
}

/** Whether a word lies across the gap: of three characters, or of two when one of them stands alone. */
function crossed({ letters, at, before, after }: Gap): boolean {
  const alone = before === 1 || after === 1;
  for (let length = alone ? 2 : 3; length <= LONGEST_FIELD_WORD; length += 1) {
    for (let start = Math.max(0, at - length + 1); start < at; start += 1) {
      if (start + length <= letters.length && FIELD_WORDS.has(letters.slice(start, start + length))) return true;
    }
  }
  return false;
}

function isBlankAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000;
}
