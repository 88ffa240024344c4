import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quote, visible } from "../../src/language/quote.ts";

describe("visible", () => {
  test.each([
    ["plain Chinese", "低保（一）", "低保（一）"],
    ["escape sequences of a terminal", "\u001b[31mred", "\\u{1b}[31mred"],
    ["C1 controls, DEL, NUL", "\u009b\u007f\u0000", "\\u{9b}\\u{7f}\\u{0}"],
    ["a line end", "a\nb", "a⏎b"],
    ["a carriage return and a tab", "a\r\tb", "a\\u{d}\\u{9}b"],
    ["direction overrides", "a\u202eb\u2066c\u200f", "a\\u{202e}b\\u{2066}c\\u{200f}"],
    ["zero-width characters", "a\u200b\u200d\ufeffb", "a\\u{200b}\\u{200d}\\u{feff}b"],
    ["line separators", "a\u2028\u2029", "a\\u{2028}\\u{2029}"],
    ["non-characters", "\ufffe\uffff", "\\u{fffe}\\u{ffff}"],
    ["tags outside the first plane", "a\u{e0041}", "a\\u{e0041}"],
    ["a lone surrogate", "a\ud800b", "a\ufffdb"],
    ["a character of the second plane", "𠀀", "𠀀"],
  ])("%s", (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test("nothing that acts on a terminal or turns a line round is left", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/u);
        expect(shown.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("quote", () => {
  test("puts the text into brackets", () => {
    expect(quote("低保")).toBe("「低保」");
    expect(quote("")).toBe("「」");
  });

  test("long text is cut in the middle, and the cut is shown", () => {
    expect(quote("一二三四五六七八九十", 7)).toBe("「一二三…八九十」");
    expect(quote("一二三四五六七", 7)).toBe("「一二三四五六七」");
    expect(quote("一二三四五六七八", 7)).toBe("「一二三…六七八」");
  });

  test("a cut never halves a character", () => {
    expect(quote("𠀀".repeat(10), 5)).toBe("「𠀀𠀀…𠀀𠀀」");
  });

  test("it is never longer than allowed, and says the beginning and the end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), fc.integer({ min: 3, max: 80 }), (text, longest) => {
        const inside = quote(text, longest).slice(1, -1);
        expect([...inside].length).toBeLessThanOrEqual(longest);
        const [first = "", last = first] = inside.split("…").length === 2 ? inside.split("…") : [inside];
        if ([...visible(text)].length > longest) {
          expect(visible(text).startsWith(first)).toBe(true);
          expect(visible(text).endsWith(last)).toBe(true);
        } else expect(inside).toBe(visible(text));
      }),
    );
  });
});
