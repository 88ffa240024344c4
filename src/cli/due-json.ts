import type { Finding } from "../findings/finding.ts";
import type { Language } from "../findings/message.ts";
import { type CalendarDate, dayNumberOf, isoOf, weekdayOf } from "../language/calendar/date.ts";
import type { Due } from "../language/calendar/due-dates.ts";
import type { Count, Uncovered } from "../language/calendar/last-day.ts";
import type { DueItem, DueText } from "../pipeline/due-items.ts";
import { findingRecord } from "../report/json.ts";

/** What `gkml due --format json` prints: one document, a record a part of a deadline. Weekdays count from Sunday, 0. */
export function dueJson(
  items: readonly DueItem[],
  findings: readonly Finding[],
  asked: { readonly id: string; readonly from: CalendarDate },
  language: Language,
): string {
  const limits = items.flatMap((item) =>
    item.deadlines.flatMap((deadline) => deadline.due.map((part) => recordOf(item, deadline, part))),
  );
  const document = {
    version: 1,
    item: asked.id,
    from: isoOf(asked.from),
    limits,
    findings: findings.map((finding) => findingRecord(finding, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function recordOf(item: DueItem, deadline: DueText, part: Due) {
  const { file, line, domain, name } = item;
  const { start, end } = part.range;
  return {
    file,
    line,
    domain,
    name,
    scope: part.scope ?? deadline.scope ?? null,
    deadline: deadline.text,
    text: deadline.text.slice(start, end),
    kind: part.kind,
    ...partOf(part),
  };
}

function partOf(part: Due) {
  switch (part.kind) {
    case "limit": {
      const { trigger, n, unit } = part.limit;
      return { trigger: trigger?.text ?? null, n, unit, ...countOf(part.count) };
    }
    case "notice": {
      const { min, n, unit } = part.notice;
      return { least: min === true, n, unit, ...countOf(part.count) };
    }
    case "date":
      return dateOf(part.date);
    case "uncountable":
      return { date: null, why: part.why };
  }
}

function countOf(count: Count | Uncovered) {
  if (count.kind === "uncovered") return { date: null, why: "uncovered-year", year: count.year };
  const { date, first, weekends, holidays, makeUps, movedFrom, mayChange } = count;
  return {
    ...dateOf(date),
    first: isoOf(first),
    skipped: { holidays, weekends },
    makeUps: makeUps.map(isoOf),
    movedFrom: movedFrom ? isoOf(movedFrom) : null,
    mayChange,
  };
}

const dateOf = (date: CalendarDate) => ({ date: isoOf(date), weekday: weekdayOf(dayNumberOf(date)) });
