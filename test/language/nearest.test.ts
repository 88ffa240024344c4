import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { nearest } from "../../src/language/nearest.ts";

const KEYS = ["name", "content", "basis", "deadline", "subject", "method", "channel", "audience", "level"];

describe("nearest", () => {
  test.each([
    ["conten", "content"],
    ["contents", "content"],
    ["subjcet", "subject"],
    ["Channel", "channel"],
    ["ｌｅｖｅｌ", "level"],
    ["level\u200b", "level"],
    ["dead line", "deadline"],
    ["nam", "name"],
  ])("%s means %s", (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  test.each(["", "x", "foo", "时限", "contentcontent"])("%j means none of them", (word) => {
    expect(nearest(word, KEYS)).toBeUndefined();
  });

  test.each([
    ["政府网占", "政府网站"],
    ["政府网站 ", "政府网站"],
    ["县及", "县级"],
  ])("%s means %s", (word, meant) => {
    expect(nearest(word, ["政府网站", "政府公报", "县级", "乡级"])).toBe(meant);
  });

  test("of two that are equally near, the first in the list", () => {
    expect(nearest("丙级", ["县级", "乡级"])).toBe("县级");
  });

  test("without candidates there is none", () => {
    expect(nearest("name", [])).toBeUndefined();
  });

  test("a candidate is its own nearest, however it is spaced", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), fc.constantFrom("", " ", "\u3000", "\u200b", "\ufeff"), (key, blank) => {
        expect(nearest(blank + key + blank, KEYS)).toBe(key);
      }),
    );
  });
});

describe("fold", () => {
  test.each([
    ["ＡＢ　ｃ", "abc"],
    ["（电子屏）", "(电子屏)"],
    ["a\u200d\u200b\u00adb", "ab"],
    ["e\u0301", "é"],
    ["\t\n x", "x"],
  ])("%j is %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("folding twice is folding once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});
