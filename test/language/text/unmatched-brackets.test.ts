import { expect, test } from "vitest";
import { unmatchedBrackets } from "../../../src/language/text/unmatched-brackets.ts";

test.each([
  ["（试行", "（", "）"],
  ["试行）", "）", "（"],
  ["《甲《乙》丙", "《", "》"],
  ["甲（乙】丙）", "】", "【"],
  ["“甲", "“", "”"],
  ["国发〔2012 45号", "〔", "〕"],
  ["《甲（乙》丙", "（", "）"],
])("%s", (text, bracket, partner) => {
  expect(unmatchedBrackets(text).map((found) => [found.bracket, found.partner])).toEqual([[bracket, partner]]);
});

test.each([
  "（试行）",
  "(试行）",
  "1）条件 2）材料",
  "一）总则",
  "a)甲；b)乙",
  "《甲〈乙〉丙》",
  "people’s",
  "没有括号",
  "〔2012〕【甲】“乙”‘丙’",
])("%s is matched", (text) => {
  expect(unmatchedBrackets(text)).toEqual([]);
});

test("points at the bracket alone, in the order of the text", () => {
  expect(unmatchedBrackets("甲）乙《丙").map(({ range }) => range)).toEqual([
    { start: 1, end: 2 },
    { start: 3, end: 4 },
  ]);
});
