import { expect, test } from "vitest";
import { chineseNumeral, readNumeral } from "../../src/language/numeral.ts";

const NUMBERS: readonly (readonly [value: number, written: string])[] = [
  [1, "一"],
  [9, "九"],
  [10, "十"],
  [11, "十一"],
  [19, "十九"],
  [20, "二十"],
  [21, "二十一"],
  [56, "五十六"],
  [90, "九十"],
  [105, "一百零五"],
  [110, "一百一十"],
  [1260, "一千二百六十"],
];

test.each(NUMBERS)("%i is %s", (value, written) => {
  expect(chineseNumeral(value)).toBe(written);
  expect(readNumeral(written, 0)).toEqual({ value, end: written.length });
});

test("digits one by one, and blanks that a PDF left between them", () => {
  expect(readNumeral("一〇五", 0)?.value).toBe(105);
  expect(readNumeral("8 4 号", 0)).toEqual({ value: 84, end: 3 });
  expect(readNumeral("711 2019年", 0)).toEqual({ value: 711, end: 3 });
});

test("what is no number", () => {
  expect(readNumeral("号", 0)).toBeUndefined();
  expect(readNumeral("", 0)).toBeUndefined();
});
