import type { Range } from "../range.ts";
import { type WrongPunctuation, wrongPunctuation } from "./punctuation.ts";

/** A stretch of a text and what belongs there. */
interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The edits that leave nothing to mend, or none where nothing would be left of the text: each mark's own,
 * or, where mending one makes another wrong (`甲,,乙`), one edit over all of them.
 */
export function mendPunctuation(
  text: string,
  edges: { readonly end: boolean },
  found: readonly WrongPunctuation[],
): readonly Edit[] {
  const edits = found.map(({ range, right }) => ({ range, text: right }));
  let mended = applied(text, edits);
  const once = mended;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = wrongPunctuation(mended, edges).map(({ range, right }) => ({ range, text: right }));
    if (next.length === 0) break;
    mended = applied(mended, next);
  }
  if (mended.trim() === "") return [];
  return mended === once ? edits : [differenceOf(text, mended)];
}

/** Each round takes a mark away, and nobody writes more in a row. */
const ROUNDS = 8;

function applied(text: string, edits: readonly Edit[]): string {
  let now = "";
  let from = 0;
  for (const { range, text: put } of edits) {
    now += text.slice(from, range.start) + put;
    from = range.end;
  }
  return now + text.slice(from);
}

/** The shortest single edit that makes one text of another. */
function differenceOf(text: string, wanted: string): Edit {
  let start = 0;
  while (start < text.length && start < wanted.length && text.charAt(start) === wanted.charAt(start)) start += 1;
  let [end, to] = [text.length, wanted.length];
  while (end > start && to > start && text.charAt(end - 1) === wanted.charAt(to - 1)) [end, to] = [end - 1, to - 1];
  return { range: { start, end }, text: wanted.slice(start, to) };
}
