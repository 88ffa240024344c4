import type { Range } from "../range.ts";
import { isBody } from "./bodies.ts";
import type { Citation } from "./citation.ts";
import { foldInPlace } from "./fold.ts";
import { findTitles } from "./titles.ts";

/** A sign that separates nothing. `certain`: without it the text says the same. */
export interface StrayPunctuation {
  readonly range: Range;
  /** It and the blanks that are left over without it. */
  readonly removed: Range;
  readonly certain: boolean;
}

/** At the beginning, at the end, before an article, after a title in mid-sentence, and inside a title. */
export function strayPunctuation(text: string, citations: readonly Citation[]): readonly StrayPunctuation[] {
  const folded = foldInPlace(text);
  const found: StrayPunctuation[] = [];
  const add = (start: number, end: number, certain: boolean, removed: Range = { start, end }) =>
    found.push({ range: { start, end }, removed, certain });
  const first = folded.search(/[^ \n]/u);
  const lead = /^[、,;。:][ \n、,;。:]{0,20}/u.exec(folded.slice(first, first + 21))?.[0] ?? "";
  const start = first + lead.length;
  if (lead !== "") add(first, first + lead.trimEnd().length, true, { start: first, end: start });
  for (const { inner } of findTitles(folded)) {
    const title = folded.slice(inner.start, inner.end);
    for (const { index, 0: sign } of title.matchAll(/ [、,。] ?/gu)) {
      if (isBody(lastWord(title.slice(Math.max(0, index - 12), index)))) continue;
      add(inner.start + index, inner.start + index + sign.length, false);
    }
  }
  for (const { range, title, articles } of citations) {
    const article = articles[0]?.range.start;
    if (article !== undefined && title) {
      const before = /》([ ]?、[ ]?)$/u.exec(folded.slice(Math.max(0, article - 4), article))?.[1];
      if (before !== undefined) add(article - before.length, article, true);
    }
    if (folded.charAt(range.end) === "。" && /^。[ \n]{0,3}[(、,;。]/u.test(folded.slice(range.end, range.end + 5)))
      add(range.end, range.end + 1, true);
  }
  const last = folded.trimEnd().length;
  const tail = /[、,][ \n、,]{0,20}$/u.exec(folded.slice(Math.max(0, last - 20), last))?.[0].length ?? 0;
  if (tail > 0 && last - tail > start)
    add(last - tail, last, true, { start: start + folded.slice(start, last - tail).trimEnd().length, end: last });
  return found.sort((one, other) => one.range.start - other.range.start);
}

const lastWord = (text: string) => text.slice(Math.max(text.lastIndexOf(" "), text.lastIndexOf("、")) + 1);
