import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BUNDLED_YEARS } from "../../../src/language/calendar/bundled.ts";
import { createCalendar } from "../../../src/language/calendar/calendar.ts";
import { type CalendarDate, isoOf } from "../../../src/language/calendar/date.ts";
import { type Due, dueDates } from "../../../src/language/calendar/due-dates.ts";
import type { Deadline } from "../../../src/language/deadline/deadline.ts";
import { parseDeadline } from "../../../src/language/deadline/parse-deadline.ts";
import { date } from "./days.ts";

const calendar = createCalendar(BUNDLED_YEARS.filter(({ year }) => year <= 2026));
const due = (text: string, from = "2026-09-24") => dueDates(parseDeadline(text), date(from), calendar);

/** A part in few words: what it is, and its date or why it has none. */
function brief(part: Due): string {
  switch (part.kind) {
    case "limit":
    case "notice":
      return `${part.kind} ${part.count.kind === "counted" ? isoOf(part.count.date) : part.count.year}`;
    case "date":
      return `date ${isoOf(part.date)}`;
    case "uncountable":
      return part.why;
  }
}

describe("phrases of real catalogs", () => {
  test.each([
    ["信息形成或者变更之日起20个工作日内", "2026-09-24", ["limit 2026-10-29"]],
    ["制定或获取信息之日起10个工作日内", "2026-09-24", ["limit 2026-10-15"]],
    ["自作出行政决定之日起7个工作日内", "2026-09-24", ["limit 2026-10-12"]],
    ["批准后20日内", "2026-09-24", ["limit 2026-10-14"]],
    ["公示7个工作日", "2026-09-24", ["notice 2026-10-12"]],
    ["每年1月31日前", "2026-09-24", ["date 2027-01-31"]],
    ["每年1月31日前", "2026-01-31", ["date 2026-01-31"]],
    ["每年1月31日前", "2026-02-01", ["date 2027-01-31"]],
    ["及时公开", "2026-09-24", ["relative"]],
    ["长期公开", "2026-09-24", ["retention"]],
    ["同上", "2026-09-24", ["reference"]],
    ["信息形成或者变更之日起20个工作日内", "2026-12-24", ["limit 2027"]],
  ])("%s from %s", (text, from, expected) => {
    expect(due(text, from).map(brief)).toEqual(expected);
  });

  test("a saving clause is told beside the limit", () => {
    const parts = due("信息形成之日起20个工作日内；法律、法规另有规定的，从其规定").map(brief);
    expect(parts).toEqual(["limit 2026-10-29", "saving"]);
  });
});

describe("dates of the calendar", () => {
  const none: Omit<Deadline, "raw" | "calendar"> = {
    limits: [],
    notices: [],
    relative: [],
    retention: [],
    extensions: [],
    unknown: [],
    slips: [],
  };
  const until = (month: number, day: number, from: string) =>
    dueDates(
      { ...none, raw: "前", calendar: [{ kind: "date", text: "前", range: { start: 0, end: 1 }, month, day }] },
      date(from),
      calendar,
    ).map(brief);

  test("29 February is the end of February in other years", () => {
    expect(until(2, 29, "2026-01-01")).toEqual(["date 2026-02-28"]);
    expect(until(2, 29, "2026-03-01")).toEqual(["date 2027-02-28"]);
    expect(until(2, 29, "2027-03-01")).toEqual(["date 2028-02-29"]);
  });

  test.each([
    [6, 31],
    [2, 30],
    [13, 1],
    [0, 1],
    [1, 0],
  ])("month %i has no day %i", (month, day) => {
    expect(until(month, day, "2026-01-01")).toEqual(["no-such-day"]);
  });

  test("a rhythm names no day", () => {
    const rhythm = { kind: "frequency" as const, text: "前", range: { start: 0, end: 1 } };
    expect(dueDates({ ...none, raw: "前", calendar: [rhythm] }, date("2026-01-01"), calendar).map(brief)).toEqual([
      "rhythm",
    ]);
  });

  test("a text without any part is told whole", () => {
    expect(dueDates({ ...none, raw: "公开", calendar: [] }, date("2026-01-01"), calendar)).toEqual([
      { kind: "uncountable", range: { start: 0, end: 2 }, text: "公开", why: "unknown" },
    ]);
  });
});

test("every text has at least one part, in the order of the text, and none throws", () => {
  const words = [
    "自",
    "形成",
    "之日起",
    "20",
    "三十",
    "个",
    "工作日",
    "日",
    "月",
    "内",
    "公示",
    "不少于",
    "每年",
    "前",
    "及时",
    "；",
    " ",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.array(fc.constantFrom(...words), { minLength: 1 }).map((parts) => parts.join("")),
  );
  const froms = fc
    .record({
      year: fc.integer({ min: 1990, max: 2040 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map((from): CalendarDate => from);
  fc.assert(
    fc.property(texts, froms, (text, from) => {
      const parts = dueDates(parseDeadline(text), from, calendar);
      expect(parts.length).toBeGreaterThan(0);
      const starts = parts.map(({ range }) => range.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});
