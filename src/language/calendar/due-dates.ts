import type { Calendar as CalendarPhrase, Deadline, Limit, Notice, Phrase } from "../deadline/deadline.ts";
import type { Range } from "../range.ts";
import type { Calendar } from "./calendar.ts";
import { type CalendarDate, dayNumberOf, daysIn } from "./date.ts";
import { type Count, lastDayOf, type Uncovered } from "./last-day.ts";

/** Why a part of a deadline has no date. `no-such-day`: 每年6月31日前. */
export type Uncountable =
  | "relative"
  | "rhythm"
  | "retention"
  | "extension"
  | "saving"
  | "reference"
  | "unknown"
  | "no-such-day";

/** One part of a deadline, in terms of dates. `scope` is the part of the item that it holds for. */
export type Due = { readonly range: Range; readonly scope?: string } & (
  | { readonly kind: "limit"; readonly limit: Limit; readonly count: Count | Uncovered }
  | { readonly kind: "notice"; readonly notice: Notice; readonly count: Count | Uncovered }
  | { readonly kind: "date"; readonly text: string; readonly date: CalendarDate }
  | { readonly kind: "uncountable"; readonly text: string; readonly why: Uncountable }
);

/**
 * What each part of a deadline means for information of a certain day, in the order in which the parts
 * are written. A notice is counted as if it began on that day; 每年1月31日前 means the next such day.
 */
export function dueDates(deadline: Deadline, from: CalendarDate, calendar: Calendar): readonly Due[] {
  const without = (why: Uncountable) => (phrase: Phrase | undefined) => (phrase ? [uncountable(phrase, why)] : []);
  const due: Due[] = [
    ...deadline.limits.map(
      (limit): Due => ({ kind: "limit", ...placeOf(limit), limit, count: lastDayOf(limit, from, calendar) }),
    ),
    ...deadline.notices.map(
      (notice): Due => ({ kind: "notice", range: notice.range, notice, count: lastDayOf(notice, from, calendar) }),
    ),
    ...deadline.calendar.map((phrase) => dateDue(phrase, from)),
    ...deadline.relative.flatMap(without("relative")),
    ...deadline.retention.flatMap(without("retention")),
    ...deadline.extensions.flatMap(without("extension")),
    ...without("saving")(deadline.saving),
    ...without("reference")(deadline.reference),
    ...deadline.unknown.flatMap((range) =>
      without("unknown")({ range, text: deadline.raw.slice(range.start, range.end) }),
    ),
  ];
  if (due.length === 0) {
    const { raw: text } = deadline;
    return [uncountable({ text, range: { start: 0, end: text.length } }, "unknown")];
  }
  return due.sort((a, b) => a.range.start - b.range.start);
}

function uncountable(phrase: Phrase, why: Uncountable): Due {
  return { kind: "uncountable", ...placeOf(phrase), text: phrase.text, why };
}

function placeOf({ range, scope }: { readonly range: Range; readonly scope?: string }) {
  return { range, ...(scope !== undefined && { scope }) };
}

function dateDue(phrase: CalendarPhrase, from: CalendarDate): Due {
  const { kind, text, month, day } = phrase;
  if (kind !== "date" || month === undefined || day === undefined) return uncountable(phrase, "rhythm");
  const inYear = (year: number) => ({ year, month, day: Math.min(day, daysIn(year, month)) });
  // 2000 had a 29 February: what it lacks, every year lacks.
  if (month < 1 || month > 12 || day < 1 || inYear(2000).day !== day) return uncountable(phrase, "no-such-day");
  const date = inYear(from.year);
  const passed = dayNumberOf(date) < dayNumberOf(from);
  return { kind: "date", ...placeOf(phrase), text, date: passed ? inYear(from.year + 1) : date };
}
