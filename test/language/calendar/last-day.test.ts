import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BUNDLED_YEARS, bundledCalendar } from "../../../src/language/calendar/bundled.ts";
import { createCalendar } from "../../../src/language/calendar/calendar.ts";
import { dateOf, dayNumberOf, isoOf } from "../../../src/language/calendar/date.ts";
import { lastDayOf } from "../../../src/language/calendar/last-day.ts";
import type { Unit } from "../../../src/language/deadline/deadline.ts";
import { date, day } from "./days.ts";

// The package's module for bundlers is not one for Node.
const { findWorkday, isWorkday }: typeof import("chinese-days") = createRequire(import.meta.url)("chinese-days");

const calendar = bundledCalendar();
const count = (n: number, unit: Unit, from: string) => lastDayOf({ n, unit }, date(from), calendar);
const last = (n: number, unit: Unit, from: string) => {
  const result = count(n, unit, from);
  return result.kind === "counted" ? isoOf(result.date) : `no ${result.year}`;
};

describe("working days", () => {
  // By hand from the notice for 2026: 9-28 1, 29 2, 30 3 | 10-01..07 off | 8 4, 9 5, Saturday 10 6 (worked), 11 off,
  // 12..16 7-11, 17 18 off, 19..23 12-16, 24 25 off, 26..29 17-20.
  test("20 from 2026-09-24 end on 2026-10-29, with what was skipped and what was counted", () => {
    expect(count(20, "workday", "2026-09-24")).toEqual({
      kind: "counted",
      date: date("2026-10-29"),
      first: date("2026-09-25"),
      weekends: 5,
      holidays: [
        { name: "中秋", first: "2026-09-25", last: "2026-09-27" },
        { name: "国庆节", first: "2026-10-01", last: "2026-10-07" },
      ],
      makeUps: [date("2026-10-10")],
      mayChange: false,
    });
  });

  test.each([
    [10, "2026-09-24", "2026-10-15"],
    [1, "2026-09-24", "2026-09-28"],
    [3, "2026-09-24", "2026-09-30"],
    [4, "2026-09-24", "2026-10-08"],
    [6, "2026-09-24", "2026-10-10"],
    [7, "2026-09-24", "2026-10-12"],
    // From inside a holiday, and from the make-up Saturday before the Spring Festival.
    [1, "2026-10-03", "2026-10-08"],
    [1, "2026-02-13", "2026-02-14"],
    [2, "2026-02-13", "2026-02-24"],
    [20, "2026-02-10", "2026-03-16"],
    // Across New Year, whose notice reached back into December 2018.
    [1, "2018-12-28", "2018-12-29"],
    [2, "2018-12-28", "2019-01-02"],
  ])("%i from %s end on %s", (n, from, expected) => {
    expect(last(n, "workday", from)).toBe(expected);
  });

  test("none of them: the day itself", () => {
    expect(last(0, "workday", "2026-09-26")).toBe("2026-09-26");
  });
});

describe("days and months", () => {
  test.each([
    [10, "day", "2026-10-09", "2026-10-19"],
    [7, "day", "2026-11-02", "2026-11-09"],
    [1, "month", "2026-01-31", "2026-02-28"],
    [3, "month", "2026-08-12", "2026-11-12"],
  ] as const)("%i %s from %s end on %s", (n, unit, from, expected) => {
    const result = count(n, unit, from);
    expect(result).toMatchObject({ kind: "counted", weekends: 0, holidays: [], makeUps: [] });
    expect(result).not.toHaveProperty("movedFrom");
    expect(last(n, unit, from)).toBe(expected);
  });

  test("an end on a holiday moves to the first working day after it", () => {
    expect(count(10, "day", "2026-09-24")).toMatchObject({
      date: date("2026-10-08"),
      movedFrom: date("2026-10-04"),
      weekends: 0,
      holidays: [{ name: "国庆节", first: "2026-10-04", last: "2026-10-07" }],
    });
  });

  test("an end on a weekend moves to Monday, and a Saturday that is worked stays", () => {
    expect(count(2, "day", "2026-10-15")).toMatchObject({
      date: date("2026-10-19"),
      movedFrom: date("2026-10-17"),
      weekends: 2,
    });
    const worked = count(2, "day", "2026-10-08");
    expect(worked).toMatchObject({ date: date("2026-10-10"), makeUps: [] });
    expect(worked).not.toHaveProperty("movedFrom");
  });
});

describe("a year that the data does not cover", () => {
  const small = createCalendar(BUNDLED_YEARS.filter(({ year }) => year <= 2026));
  const within = (n: number, unit: Unit, from: string) => lastDayOf({ n, unit }, date(from), small);

  test("is no date, with the working days that are left", () => {
    // 28, 29, 30 and 31 December are Monday to Thursday.
    expect(within(20, "workday", "2026-12-25")).toEqual({
      kind: "uncovered",
      year: 2027,
      at: date("2027-01-01"),
      left: 16,
      unit: "workday",
    });
    expect(within(4, "workday", "2026-12-25")).toMatchObject({ date: date("2026-12-31"), mayChange: true });
    expect(within(1, "workday", "2026-12-25")).toMatchObject({ date: date("2026-12-28"), mayChange: false });
  });

  test("is no date of days and months either, because the end might move", () => {
    expect(within(10, "day", "2026-12-25")).toEqual({
      kind: "uncovered",
      year: 2027,
      at: date("2027-01-04"),
      left: 0,
      unit: "day",
    });
    expect(within(1, "month", "2026-12-25")).toMatchObject({ kind: "uncovered", at: date("2027-01-25") });
    expect(within(6, "day", "2026-12-25")).toMatchObject({ date: date("2026-12-31") });
  });

  test("may lie before the data, or be very far away", () => {
    expect(within(1, "workday", "2003-06-30")).toMatchObject({ kind: "uncovered", year: 2003 });
    expect(within(1, "workday", "2003-12-31")).toMatchObject({ kind: "counted", date: date("2004-01-02") });
    for (const unit of ["workday", "day", "month"] as const) {
      expect(within(Number.MAX_SAFE_INTEGER, unit, "2026-01-01").kind).toBe("uncovered");
    }
  });
});

describe("properties of working days", () => {
  const first = day("2004-01-01");
  const end = day("2025-06-30");
  const froms = fc.integer({ min: first, max: end }).map(dateOf);
  const ns = fc.integer({ min: 1, max: 90 });
  const dayOf = (n: number, from: Parameters<typeof lastDayOf>[1]) => {
    const result = lastDayOf({ n, unit: "workday" }, from, calendar);
    if (result.kind === "uncovered") throw new Error(`${isoOf(from)} + ${n} reaches ${result.year}`);
    return dayNumberOf(result.date);
  };

  test("the end is a working day, and as many working days lie after the start up to it", () => {
    fc.assert(
      fc.property(froms, ns, (from, n) => {
        const last = dayOf(n, from);
        let worked = 0;
        for (let at = dayNumberOf(from) + 1; at <= last; at += 1) {
          if (calendar.dayAt(at)?.kind === "workday") worked += 1;
        }
        expect(worked).toBe(n);
        expect(calendar.dayAt(last)?.kind).toBe("workday");
      }),
    );
  });

  test("one more day ends later, and a later start no earlier", () => {
    fc.assert(
      fc.property(froms, ns, (from, n) => {
        expect(dayOf(n + 1, from)).toBeGreaterThan(dayOf(n, from));
        expect(dayOf(n, dateOf(dayNumberOf(from) + 1))).toBeGreaterThanOrEqual(dayOf(n, from));
      }),
    );
  });

  test("what was skipped, counted and worked makes up the days on the way", () => {
    fc.assert(
      fc.property(froms, ns, (from, n) => {
        const result = lastDayOf({ n, unit: "workday" }, from, calendar);
        if (result.kind === "uncovered") throw new Error("uncovered");
        const off = result.holidays.reduce((sum, holiday) => sum + day(holiday.last) - day(holiday.first) + 1, 0);
        expect(n + result.weekends + off).toBe(dayNumberOf(result.date) - dayNumberOf(from));
      }),
    );
  });

  test("chinese-days itself comes to the same date", () => {
    fc.assert(
      fc.property(froms, ns, (from, n) => {
        expect(isoOf(dateOf(dayOf(n, from)))).toBe(findWorkday(n, isoOf(from)));
      }),
      { numRuns: 300 },
    );
  });

  test("chinese-days takes the same days for working days", () => {
    for (let at = first; at <= day("2026-12-31"); at += 1) {
      const iso = isoOf(dateOf(at));
      expect(isWorkday(iso), iso).toBe(calendar.dayAt(at)?.kind === "workday");
    }
  });
});
