import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  dateOf,
  dayNumberOf,
  daysIn,
  isoOf,
  readDate,
  weekdayOf,
} from "../../../src/language/calendar/date.ts";

const dates = fc
  .integer({ min: dayNumberOf({ year: 1000, month: 1, day: 1 }), max: dayNumberOf({ year: 9998, month: 12, day: 31 }) })
  .map(dateOf);

describe("readDate", () => {
  test.each(["2026-09-24", "2024-02-29", "1970-01-01", "1000-01-01", "9999-12-31"])("reads %s", (text) => {
    const date = readDate(text);
    expect(date && isoOf(date)).toBe(text);
  });

  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-01-00",
    "0026-09-24",
    "2026-9-24",
    "2026/09/24",
    " 2026-09-24",
    "2026-09-24 ",
    "２０２６-09-24",
    "2026-09-24T00:00",
    "",
  ])("refuses %j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test("reads what isoOf writes, and never throws", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(readDate(isoOf(date))).toEqual(date);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect([text, undefined]).toContain(written(readDate(text)));
      }),
    );
  });
});

const written = (date: ReturnType<typeof readDate>) => date && isoOf(date);

test("a date and its number are one to one, and the next number is the next day", () => {
  expect(dayNumberOf({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(isoOf(dateOf(dayNumberOf({ year: 2024, month: 2, day: 28 }) + 1))).toBe("2024-02-29");
  expect(isoOf(dateOf(dayNumberOf({ year: 2026, month: 12, day: 31 }) + 1))).toBe("2027-01-01");
  fc.assert(
    fc.property(dates, (date) => {
      expect(dateOf(dayNumberOf(date))).toEqual(date);
    }),
  );
});

test("the days of the week go on from Thursday, 1970-01-01", () => {
  expect(weekdayOf(0)).toBe(4);
  // The notice for 2026 says so of these days.
  const known = { "2026-01-01": 4, "2026-01-04": 0, "2026-02-15": 0, "2026-05-09": 6, "2026-10-10": 6 };
  for (const [text, weekday] of Object.entries(known)) {
    const date = readDate(text);
    expect(date && weekdayOf(dayNumberOf(date)), text).toBe(weekday);
  }
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (day) => {
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7);
    }),
  );
});

test("months have their days", () => {
  expect([1, 2, 3, 4, 12].map((month) => daysIn(2026, month))).toEqual([31, 28, 31, 30, 31]);
  expect([2000, 2024, 2100].map((year) => daysIn(year, 2))).toEqual([29, 29, 28]);
});

test("months lead to the corresponding day, or to the end of a month that has none", () => {
  const later = (text: string, months: number) => {
    const date = readDate(text);
    return date && isoOf(addMonths(date, months));
  };
  expect(later("2026-01-31", 1)).toBe("2026-02-28");
  expect(later("2024-01-31", 1)).toBe("2024-02-29");
  expect(later("2026-09-24", 3)).toBe("2026-12-24");
  expect(later("2026-09-30", 5)).toBe("2027-02-28");
  expect(later("2026-12-15", 12)).toBe("2027-12-15");
  expect(later("2026-12-31", 0)).toBe("2026-12-31");
});
