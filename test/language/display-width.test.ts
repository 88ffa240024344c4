import { expect, it } from "vitest";
import { displayWidth } from "../../src/language/display-width.ts";

it.each([
  ["", 0],
  ["abc", 3],
  ["中文", 4],
  ["：（）“", 7],
  ["ＡＢ", 4],
  ["é", 1],
  ["𠀀", 2],
  ["a\u200bb", 2],
])("%s is %i columns wide", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
