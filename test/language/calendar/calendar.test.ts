import { describe, expect, test } from "vitest";
import { BUNDLED_YEARS, bundledCalendar } from "../../../src/language/calendar/bundled.ts";
import { type Calendar, createCalendar } from "../../../src/language/calendar/calendar.ts";
import { dayNumberOf, readDate, weekdayOf } from "../../../src/language/calendar/date.ts";
import { day } from "./days.ts";

const at = (calendar: Calendar, text: string) => calendar.dayAt(day(text));

describe("the bundled years", () => {
  test("follow each other without a gap, in their order", () => {
    const years = BUNDLED_YEARS.map(({ year }) => year);
    expect(years[0]).toBe(2004);
    expect(years.at(-1)).toBeGreaterThanOrEqual(2026);
    expect(years).toEqual(years.map((_, index) => 2004 + index));
  });

  test("hold dates of their own, in order, working days on Saturdays and Sundays only", () => {
    for (const { year, holidays, workdays } of BUNDLED_YEARS) {
      for (const { name, first, last } of holidays) {
        expect(name).toMatch(/\p{Script=Han}/u);
        expect([first, last].map((text) => readDate(text)?.year)).toEqual([year, year]);
        expect(day(last)).toBeGreaterThanOrEqual(day(first));
      }
      for (const text of workdays) {
        expect(readDate(text)?.year).toBe(year);
        expect([0, 6], text).toContain(weekdayOf(day(text)));
      }
    }
  });

  // 国务院办公厅关于2026年部分节假日安排的通知, 2025-11-04.
  test("say of 2026 what the notice of the State Council says", () => {
    expect(BUNDLED_YEARS.find(({ year }) => year === 2026)).toEqual({
      year: 2026,
      holidays: [
        { name: "元旦", first: "2026-01-01", last: "2026-01-03" },
        { name: "春节", first: "2026-02-15", last: "2026-02-23" },
        { name: "清明", first: "2026-04-04", last: "2026-04-06" },
        { name: "劳动节", first: "2026-05-01", last: "2026-05-05" },
        { name: "端午", first: "2026-06-19", last: "2026-06-21" },
        { name: "中秋", first: "2026-09-25", last: "2026-09-27" },
        { name: "国庆节", first: "2026-10-01", last: "2026-10-07" },
      ],
      workdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
    });
  });

  test("tell holidays, weekends, working days and make-up working days apart", () => {
    const calendar = bundledCalendar();
    expect(at(calendar, "2026-10-01")).toEqual({ kind: "holiday", name: "国庆节" });
    expect(at(calendar, "2026-10-04")).toEqual({ kind: "holiday", name: "国庆节" });
    expect(at(calendar, "2026-10-10")).toEqual({ kind: "workday", makeUp: true });
    expect(at(calendar, "2026-10-11")).toEqual({ kind: "weekend" });
    expect(at(calendar, "2026-10-12")).toEqual({ kind: "workday", makeUp: false });
  });

  test("know nothing of years before and after", () => {
    const calendar = bundledCalendar();
    const last = BUNDLED_YEARS.at(-1)?.year ?? 0;
    for (const year of [2003, last + 1, 3000]) {
      expect(calendar.covers(year)).toBe(false);
      expect(calendar.dayAt(dayNumberOf({ year, month: 6, day: 1 }))).toBeUndefined();
      expect(calendar.dayAt(dayNumberOf({ year, month: 1, day: 1 }))).toBeUndefined();
    }
  });

  test("may change only at the end of the last year", () => {
    const calendar = bundledCalendar();
    const last = BUNDLED_YEARS.at(-1)?.year ?? 0;
    const mayChange = (year: number, month: number, ofMonth: number) =>
      calendar.mayChange(dayNumberOf({ year, month, day: ofMonth }));
    // 2007-12-29 and 2018-12-29 were made working days by the notices for the next year.
    expect([28, 29, 30, 31].map((ofMonth) => mayChange(last, 12, ofMonth))).toEqual([false, true, true, true]);
    expect(mayChange(last - 1, 12, 31)).toBe(false);
    expect(mayChange(last, 11, 30)).toBe(false);
    expect(mayChange(last + 1, 12, 31)).toBe(false);
  });
});

describe("a workspace's own years", () => {
  const own = {
    year: 2027,
    holidays: [{ name: "元旦", first: "2026-12-31", last: "2027-01-02" }],
    workdays: ["2027-01-03", "2026-10-02"],
  };
  const calendar = createCalendar([...BUNDLED_YEARS, own]);

  test("cover the year", () => {
    expect(calendar.covers(2027)).toBe(true);
    expect(at(calendar, "2027-01-01")).toEqual({ kind: "holiday", name: "元旦" });
    expect(at(calendar, "2027-01-03")).toEqual({ kind: "workday", makeUp: true });
    expect(at(calendar, "2027-01-04")).toEqual({ kind: "workday", makeUp: false });
    expect(at(calendar, "2028-01-03")).toBeUndefined();
  });

  test("reach back into the December before, and correct single days", () => {
    expect(at(calendar, "2026-12-31")).toEqual({ kind: "holiday", name: "元旦" });
    expect(at(calendar, "2026-10-02")).toEqual({ kind: "workday", makeUp: false });
    expect(at(calendar, "2026-10-03")).toEqual({ kind: "holiday", name: "国庆节" });
  });

  test("settle the end of the year before", () => {
    expect(calendar.mayChange(day("2026-12-31"))).toBe(false);
    expect(calendar.mayChange(day("2027-12-31"))).toBe(true);
  });

  test("do not cover the year before by reaching into it", () => {
    const alone = createCalendar([own]);
    expect(alone.covers(2026)).toBe(false);
    expect(at(alone, "2026-12-31")).toBeUndefined();
  });

  test("take text that is no date for nothing", () => {
    const wrong = { year: 2027, holidays: [{ name: "甲", first: "2027-02-30", last: "x" }], workdays: [""] };
    expect(at(createCalendar([wrong]), "2027-03-01")).toEqual({ kind: "workday", makeUp: false });
  });
});
