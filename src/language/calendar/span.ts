import { type DayNumber, dayNumberOf, readDate } from "./date.ts";

/** Days that follow each other, both ends included. */
export interface Span {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** No holiday was ever longer; a longer one is a slip of the pen. */
const LONGEST = 31;

/** Reads `2027-10-01` or `2027-10-01..2027-10-07`; what is no such thing says why. */
export function readSpan(text: string): Span | { readonly problem: "form" | "no-such-day" | "reversed" | "long" } {
  const parts = text.split("..").map((part) => part.trim());
  if (parts.length > 2 || parts.some((part) => !/^[1-9]\d{3}-\d\d-\d\d$/u.test(part))) return { problem: "form" };
  const dates = parts.map(readDate);
  const [start, end] = [dates[0], dates.at(-1)];
  if (!start || !end) return { problem: "no-such-day" };
  const span = { first: dayNumberOf(start), last: dayNumberOf(end) };
  if (span.last < span.first) return { problem: "reversed" };
  return span.last - span.first >= LONGEST ? { problem: "long" } : span;
}
