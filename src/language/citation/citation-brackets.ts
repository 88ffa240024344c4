import type { Range } from "../range.ts";
import { pairBrackets } from "./brackets.ts";
import type { Citation } from "./citation.ts";
import { foldInPlace } from "./fold.ts";
import { findTitles } from "./titles.ts";

/** A bracket of a citation without its partner. */
export interface UnmatchedBracket {
  readonly range: Range;
  /** The bracket that is missing, as wide as the one that is there. */
  readonly missing: string;
  /** Where it belongs, when a number stands directly beside; `certain` when nothing else could be meant. */
  readonly insert?: { readonly at: number; readonly certain: boolean };
}

const OTHER: ReadonlyMap<string, string> = new Map(
  ["()", "（）", "﹙﹚", "[]", "［］", "〔〕", "﹝﹞", "【】", "〖〗"].flatMap((pair) => {
    const [open = "", close = ""] = pair;
    return [[open, close] as const, [close, open] as const];
  }),
);

const LIST_NUMBER = /(?:^|[ \n、,;。:])(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u;

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
      .filter((at) => folded.charAt(at) !== ")" || !LIST_NUMBER.test(folded.slice(Math.max(0, at - 4), at)))
      .map((at) => {
        const insert = besideNumber(folded, at, numbers);
        return {
          range: { start: at, end: at + 1 },
          missing: OTHER.get(text.charAt(at)) ?? "",
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
