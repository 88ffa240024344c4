import { partnerOf } from "../bracket-pairs.ts";
import type { Range } from "../range.ts";
import { endsListNumber } from "../text/list-number.ts";
import type { Citation } from "./citation.ts";
import { foldInPlace } from "./fold.ts";
import { pairBrackets } from "./pair-brackets.ts";
import { findTitles } from "./titles.ts";

/** A bracket of a citation without its partner. */
export interface UnmatchedBracket {
  readonly range: Range;
  /** The bracket that is missing, as wide as the one that is there. */
  readonly missing: string;
  /** Where it belongs, when a number stands directly beside; `certain` when nothing else could be meant. */
  readonly insert?: { readonly at: number; readonly certain: boolean };
}

/**
 * The pairs of brackets around numbers and dates of citations, and those that have no partner.
 * Brackets that belong to a number (〔2012〕) or are title marks are left out.
 */
export function citationBrackets(
  text: string,
  citations: readonly Citation[],
): { pairs: readonly Range[]; unmatched: readonly UnmatchedBracket[] } {
  const folded = foldInPlace(text);
  const numbers = citations.flatMap((citation) => citation.numbers.map(({ range }) => range));
  const marks = findTitles(folded).flatMap(({ nested }) =>
    nested.flatMap(({ open, close }) =>
      open === undefined || close === undefined ? [] : [open, close].map((at) => ({ start: at, end: at + 1 })),
    ),
  );
  const skipped = [...numbers, ...marks].sort((one, other) => one.start - other.start);
  const { outermost, unmatched } = pairBrackets(folded, skipped);
  return {
    pairs: outermost,
    unmatched: unmatched
      .filter((at) => !endsListNumber(folded, at))
      .map((at) => {
        const insert = besideNumber(folded, at, numbers);
        return {
          range: { start: at, end: at + 1 },
          missing: partnerOf(text.charAt(at)) ?? "",
          ...(insert && { insert }),
        };
      }),
  };
}

/** The other side of the number that a bracket stands directly beside. */
function besideNumber(
  folded: string,
  at: number,
  numbers: readonly Range[],
): { at: number; certain: boolean } | undefined {
  if ("([〔【".includes(folded.charAt(at))) {
    const number = numbers.find(({ start }) => start === at + 1 || (start === at + 2 && folded.charAt(at + 1) === " "));
    if (!number) return undefined;
    const certain = /^(?:$|[ 、,;。\n]{0,4}(?:$|《))/u.test(folded.slice(number.end, number.end + 5));
    return { at: number.end, certain };
  }
  const number = numbers.find(({ end }) => end === at || (end === at - 1 && folded.charAt(at - 1) === " "));
  return number && { at: number.start, certain: folded.charAt(number.start - 1) === "》" };
}
