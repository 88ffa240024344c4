import { expect, test } from "vitest";
import { dayCounting, publicHolidays } from "#generated/knowledge.js";
import { BUNDLED_YEARS } from "../../../src/language/calendar/bundled.ts";
import { citeCountingRules } from "../../../src/language/calendar/counting-rules.ts";
import { missingHolidays } from "../../../src/language/calendar/public-holidays.ts";

test("the rules of counting have what is cited of them, and a source", () => {
  const rules = dayCounting as readonly Readonly<Record<string, unknown>>[];
  expect(rules.map(({ id }) => id).sort()).toEqual(["first-day", "months", "rest-day", "workdays"]);
  for (const { title, article, text, url, verified } of rules) {
    expect(title).toMatch(/^中华人民共和国\p{Script=Han}+法典?$/u);
    expect(article).toMatch(/^第[一二三四五六七八九十百零]+条$/u);
    expect(text).toMatch(/。$/u);
    expect(url).toMatch(/^https:\/\/(?:zh\.wikisource\.org|[\w.]+\.gov\.cn)\//u);
    expect(verified).toBeTypeOf("boolean");
  }
});

test("articles of one law are cited together", () => {
  expect(citeCountingRules(["rest-day", "first-day"])).toEqual(["《中华人民共和国民法典》第二百零一条、第二百零三条"]);
  expect(citeCountingRules(["workdays"])).toEqual(["《中华人民共和国行政许可法》第八十二条"]);
  expect(citeCountingRules([])).toEqual([]);
});

test("the names of the public holidays contain their own words", () => {
  const holidays = publicHolidays as readonly { readonly name: string; readonly word: string }[];
  expect(holidays).toHaveLength(7);
  for (const { name, word } of holidays) expect(name).toContain(word);
});

test("every year since 2008, when they became seven, has them all in the bundled data", () => {
  for (const { year, holidays } of BUNDLED_YEARS.filter((entry) => entry.year >= 2008)) {
    const missing = missingHolidays(holidays.map(({ name }) => name));
    // When the Mid-Autumn Festival falls into the National Day's week, the data may give one name to all.
    expect(
      missing.filter((name) => name !== "中秋节"),
      String(year),
    ).toEqual([]);
  }
});

test("two holidays may share a name, and what is missing is said in the order of the year", () => {
  expect(missingHolidays(["元旦", "春节", "清明", "五一劳动节", "端午节", "国庆节、中秋节"])).toEqual([]);
  expect(missingHolidays(["国庆"])).toEqual(["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节"]);
});
