import { partnerOf } from "../bracket-pairs.ts";
import type { Range } from "../range.ts";
import { foldInPlace } from "./fold.ts";
import { endsAsTitle } from "./title-words.ts";
import { findTitles } from "./titles.ts";

/** A title mark whose other half is missing. */
export interface UnmatchedTitleMark {
  readonly range: Range;
  /** The mark that is missing. */
  readonly missing: string;
  /** Where it belongs; `certain` when nothing else could be meant. */
  readonly insert?: { readonly at: number; readonly certain: boolean };
}

/** The marks 《》 and 〈〉 that have no partner, in their order. */
export function unmatchedTitleMarks(text: string): readonly UnmatchedTitleMark[] {
  const folded = foldInPlace(text);
  const partnered = new Set<number>();
  const missing = new Map<number, { at: number; certain: boolean }>();
  for (const { range, opened, closed, nested } of findTitles(folded)) {
    if (opened && closed) partnered.add(range.start).add(range.end - 1);
    else if (opened) {
      const next = folded.slice(range.end, range.end + 3).trimStart();
      const certain = endsAsTitle(folded, range.end) && (next === "" || next.startsWith("《"));
      missing.set(range.start, { at: range.end, certain });
    } else missing.set(range.end - 1, { at: range.start, certain: false });
    for (const { open, close } of nested) if (open !== undefined && close !== undefined) partnered.add(open).add(close);
  }
  const found: UnmatchedTitleMark[] = [];
  for (let at = 0; at < folded.length; at++) {
    const mark = folded.charAt(at);
    if (!"《》〈〉".includes(mark) || partnered.has(at)) continue;
    const insert = missing.get(at);
    found.push({ range: { start: at, end: at + 1 }, missing: partnerOf(mark) ?? "", ...(insert && { insert }) });
  }
  return found;
}
