import { expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { chooseApart, type Fixable, isFixable } from "../../src/fix/edits.ts";
import { applyEdits, type Edit } from "../../src/language/edit.ts";

const edit = (start: number, end: number, text = ""): Edit => ({ range: { start, end }, text });
const fixable = (...edits: Edit[]): Fixable => ({
  rule: "name/empty",
  severity: "error",
  words: () => ({ message: "" }),
  file: "a.yaml",
  span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  fix: { safe: true, edits },
});

test("edits are made at their places, whatever their order", () => {
  expect(applyEdits("0123456789", [edit(8, 9, "捌"), edit(0, 1), edit(4, 4, "|"), edit(2, 4, "二三")])).toBe(
    "1二三|4567捌9",
  );
  expect(applyEdits("text", [])).toBe("text");
});

test("of two fixes that overlap the first is taken, whole", () => {
  const [first, second, third, fourth] = [
    fixable(edit(0, 3), edit(10, 12)),
    fixable(edit(2, 4)),
    fixable(edit(4, 6), edit(11, 13)),
    fixable(edit(3, 5)),
  ];
  expect(chooseApart([third, second, fourth, first], [])).toEqual([first, fourth]);
  expect(chooseApart([first, second], [third])).toEqual([second]);
});

test("fixes that touch are apart, but not where one only inserts", () => {
  const [left, right, between] = [fixable(edit(0, 3)), fixable(edit(3, 6)), fixable(edit(3, 3, "、"))];
  expect(chooseApart([left, right], [])).toEqual([left, right]);
  expect(chooseApart([between], [left])).toEqual([]);
  expect(chooseApart([between], [right])).toEqual([]);
  expect(chooseApart([between], [fixable(edit(3, 3, "，"))])).toEqual([]);
  expect(chooseApart([between], [fixable(edit(4, 5)), fixable(edit(0, 2))])).toEqual([between]);
});

test("a fix that changes nothing, lies outside or is against itself is none", () => {
  const text = "公开 目录";
  expect(isFixable(fixable(edit(2, 3)), text)).toBe(true);
  expect(isFixable(fixable(edit(2, 3, " ")), text)).toBe(false);
  expect(isFixable(fixable(), text)).toBe(false);
  expect(isFixable(fixable(edit(2, 6)), text)).toBe(false);
  expect(isFixable(fixable(edit(3, 2)), text)).toBe(false);
  expect(isFixable(fixable(edit(0, 3), edit(2, 4)), text)).toBe(false);
  const { fix: _, ...without }: Finding = fixable();
  expect(isFixable(without, text)).toBe(false);
});
