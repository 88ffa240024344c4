import type { Language } from "../findings/message.ts";
import { type CountingRule, citeCountingRules } from "../language/calendar/counting-rules.ts";
import { type CalendarDate, dayNumberOf, isoOf, weekdayOf } from "../language/calendar/date.ts";
import type { Due } from "../language/calendar/due-dates.ts";
import type { Count, Uncovered } from "../language/calendar/last-day.ts";
import type { Unit } from "../language/deadline/deadline.ts";
import { displayWidth } from "../language/display-width.ts";
import { visible } from "../language/quote.ts";
import type { DueItem } from "../pipeline/due-items.ts";
import { type SpeakerOf, speakerOf } from "./words/both.ts";
import { DUE } from "./words/due.ts";

/** A line of a part: what it is, and what stands there. */
type Line = readonly [label: string, text: string];
type Say = SpeakerOf<typeof DUE>;

/** What `gkml due` prints for people: items one after the other, a block a part of their deadlines. */
export function dueText(items: readonly DueItem[], from: CalendarDate, language: Language): string {
  const say = speakerOf(DUE, language);
  return items.map((item) => `${itemText(item, from, say)}\n`).join("\n");
}

function itemText({ id, name, file, line, deadlines }: DueItem, from: CalendarDate, say: Say): string {
  const head = `${visible(id)} ${visible(name)}\n${say("place", visible(file), line)}`;
  if (deadlines.length === 0) return `${head}\n\n${say("noDeadline")}`;
  const parts = deadlines.flatMap(({ scope, text, due }) => [
    scope === undefined ? say("deadline", visible(text)) : say("scopedDeadline", visible(scope), visible(text)),
    ...due.map((part) => block(linesOf(part, from, say))),
  ]);
  return [head, ...parts].join("\n\n");
}

/** Lines with their labels in one column. */
function block(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([label]) => displayWidth(label)));
  return lines.map(([label, text]) => `  ${label}${" ".repeat(width - displayWidth(label))}  ${text}`).join("\n");
}

function linesOf(part: Due, from: CalendarDate, say: Say): Line[] {
  const scope: Line[] = part.scope === undefined ? [] : [[say("scope"), visible(part.scope)]];
  switch (part.kind) {
    case "limit": {
      const { trigger, n, unit } = part.limit;
      const start = trigger
        ? say("trigger", visible(trigger.text), dateText(from, say))
        : say("noTrigger", dateText(from, say));
      return [...scope, ...countLines(say("latest"), start, part.count, n, unit, say)];
    }
    case "notice": {
      const { min, n, unit } = part.notice;
      const start = say("noticeStart", dateText(from, say));
      return [...scope, ...countLines(say("noticeEnd", min === true), start, part.count, n, unit, say)];
    }
    case "date":
      return [...scope, [say("day"), say("dayOf", dateText(part.date, say), visible(part.text))]];
    case "uncountable":
      return [...scope, [say("uncounted"), say("why", visible(part.text), part.why)]];
  }
}

function countLines(end: string, start: string, count: Count | Uncovered, n: number, unit: Unit, say: Say): Line[] {
  if (count.kind === "uncovered")
    return [
      [end, say("unknownDate", count.year)],
      [say("from"), start],
    ];
  const { date, first, holidays, weekends, makeUps, movedFrom } = count;
  const skipped = holidays.map((holiday) => say("holiday", visible(holiday.name), holiday.first, holiday.last));
  if (weekends > 0) skipped.push(say("weekends", weekends, skipped.length > 0));
  const lines: (Line | false)[] = [
    [end, dateText(date, say)],
    [say("from"), start],
    [say("count"), say("counted", isoOf(first), isoOf(movedFrom ?? date), n, unit)],
    movedFrom !== undefined && [say("moved"), say("movedFrom", dateText(movedFrom, say))],
    skipped.length > 0 && [say("skipped"), say("list", skipped)],
    makeUps.length > 0 && [
      say("makeUps"),
      say(
        "makeUp",
        makeUps.map((day) => dateText(day, say)),
      ),
    ],
    count.mayChange && [say("note"), say("mayChange", date.year + 1)],
    [say("rules"), say("list", rulesOf(unit, movedFrom !== undefined))],
  ];
  return lines.filter((line) => line !== false);
}

/** The articles that a count followed. */
function rulesOf(unit: Unit, moved: boolean): readonly string[] {
  const rules: CountingRule["id"][] = ["first-day"];
  if (unit === "workday") rules.push("workdays");
  if (unit === "month") rules.push("months");
  if (moved) rules.push("rest-day");
  return citeCountingRules(rules);
}

const dateText = (date: CalendarDate, say: Say) => say("date", isoOf(date), weekdayOf(dayNumberOf(date)));
