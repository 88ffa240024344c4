import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadHolidays } from "../../src/pipeline/read-holidays.ts";
import { defaultSeverity } from "../../src/pipeline/severity.ts";

/** The findings of a file, each as its rule and the text that it points at. */
function found(text: string): string[] {
  const lines = text.split("\n");
  return loadHolidays("holidays.yaml", text, defaultSeverity).findings.map(({ rule, span: { start, end } }) => {
    const line = lines[start.line - 1] ?? "";
    return `${rule} ${line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined)}`;
  });
}

const WHOLE = `years:
  - year: 2027
    source: 通知
    holidays:
      元旦: 2026-12-31..2027-01-02
      春节: 2027-02-05..2027-02-11
      清明节: 2027-04-05
      劳动节: 2027-05-01..2027-05-05
      端午节: 2027-06-09
      国庆节、中秋节: 2027-10-01 .. 2027-10-08
    workdays: [2027-02-14, 2027-05-08..2027-05-09, 2026-12-27]
`;

test("a whole year is read, with ranges and days of the December before", () => {
  const { years, findings } = loadHolidays("holidays.yaml", WHOLE, defaultSeverity);
  expect(findings).toEqual([]);
  expect(years).toMatchObject([
    {
      year: 2027,
      holidays: [
        { name: "元旦", first: "2026-12-31", last: "2027-01-02" },
        { name: "春节", first: "2027-02-05", last: "2027-02-11" },
        { name: "清明节", first: "2027-04-05", last: "2027-04-05" },
        { name: "劳动节", first: "2027-05-01", last: "2027-05-05" },
        { name: "端午节", first: "2027-06-09", last: "2027-06-09" },
        { name: "国庆节、中秋节", first: "2027-10-01", last: "2027-10-08" },
      ],
      workdays: ["2027-02-14", "2027-05-08", "2027-05-09", "2026-12-27"],
    },
  ]);
});

describe("one wrong thing has one finding, at its place", () => {
  test.each([
    ["2027-04-05", "2027-4-5", "holidays/bad-date 2027-4-5"],
    ["2027-04-05", "2027年4月5日", "holidays/bad-date 2027年4月5日"],
    ["2027-04-05", "2027-04-31", "holidays/bad-date 2027-04-31"],
    ["2027-04-05", "2027-04-05..2027-04-31", "holidays/bad-date 2027-04-05..2027-04-31"],
    ["2027-04-05", "2027-04-31..2027-05-01", "holidays/bad-date 2027-04-31..2027-05-01"],
    ["2027-04-05", "2027-04-05..2027-04-04", "holidays/bad-date 2027-04-05..2027-04-04"],
    ["2027-04-05", "2027-07-01..2027-08-01", "holidays/bad-date 2027-07-01..2027-08-01"],
    ["2027-04-05", "2027-04-05..2027-04-06..2027-04-07", "holidays/bad-date 2027-04-05..2027-04-06..2027-04-07"],
    ["2027-04-05", "2026-04-05", "holidays/other-year 2026-04-05"],
    ["2027-04-05", "2028-01-01", "holidays/other-year 2028-01-01"],
    ["2027-04-05", "2026-11-30", "holidays/other-year 2026-11-30"],
    ["2027-04-05", "2027-05-05", "holidays/duplicate-date 2027-05-01..2027-05-05"],
    ["2027-02-14", "2027-02-11", "holidays/both-lists 2027-02-11"],
    ["2027-02-14", "2027-02-15", "holidays/working-weekday 2027-02-15"],
    ["2027-02-14", "2027-05-08", "holidays/duplicate-date 2027-05-08..2027-05-09"],
    ["year: 2027", "year: 27", "holidays/bad-date 27"],
    ["      端午节: 2027-06-09\n", "", "holidays/incomplete-year 2027"],
    ["source: 通知", "source: ''", "catalog/empty ''"],
    ["    source: 通知\n", "", "catalog/missing-key"],
    ["workdays", "workday", "catalog/unknown-key workday"],
    ["[2027-02-14, ", "[[], ", "catalog/wrong-type []"],
  ])("%j as %j", (good, bad, expected) => {
    expect(WHOLE).toContain(good);
    const [first = "", ...others] = found(WHOLE.replace(good, bad));
    expect(first.slice(0, expected.length)).toBe(expected);
    expect(others).toEqual([]);
  });

  test("a second entry for a year", () => {
    expect(found(`${WHOLE}  - { year: 2027, source: 又一个 }\n`)).toEqual(["holidays/duplicate-year 2027"]);
  });

  test("a file that is empty, no YAML, or of another form", () => {
    expect(found("")).toEqual(["file/empty "]);
    expect(found("# 还没有写\n")).toEqual(["file/empty "]);
    expect(found("years: [\n")[0]).toMatch(/^yaml\//u);
    expect(found("2027\n")).toEqual(["catalog/wrong-type 2027"]);
    expect(found("years: []\n")).toEqual(["catalog/empty []"]);
  });
});

describe("a year that the bundled data covers", () => {
  const of2026 = (lines: string) => `years:\n  - year: 2026\n    source: 通知\n${lines}`;

  test("takes single days, as local holidays or corrections", () => {
    expect(found(of2026("    holidays: { 三月三: 2026-04-20..2026-04-21 }\n"))).toEqual([]);
    expect(found(of2026("    workdays: [2026-10-07, 2026-04-18]\n"))).toEqual([]);
    expect(found(of2026(""))).toEqual([]);
  });

  test("takes no weekday for a make-up working day that is one anyway", () => {
    expect(found(of2026("    workdays: [2026-10-08]\n"))).toEqual(["holidays/working-weekday 2026-10-08"]);
  });
});

test("no file makes the reader throw, and what it reads are dates of its years", () => {
  const days = fc.constantFrom(
    "2027-01-01",
    "2027-02-30",
    "2026-12-30..2027-01-03",
    "",
    "x",
    "..",
    "2027-13-01..",
    "[",
    "~",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .record({ year: fc.constantFrom("2027", "0", "二"), days: fc.array(days), workdays: fc.array(days) })
      .map(({ year, days: list, workdays }) => {
        const holidays = list.map((text, index) => `      节${index}: ${text}\n`).join("");
        return `years:\n  - year: ${year}\n    holidays:\n${holidays}    workdays: [${workdays.join(", ")}]\n`;
      }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { year, workdays, holidays } of loadHolidays("holidays.yaml", text, defaultSeverity).years) {
        for (const iso of [...workdays, ...holidays.flatMap(({ first, last }) => [first, last])]) {
          expect([String(year), String(year - 1)]).toContain(iso.slice(0, 4));
        }
      }
    }),
  );
});
