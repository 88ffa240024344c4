import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CUT_MARK, cleanText, cutText, escapeText, LONGEST_CELL } from "../../../src/emit/xlsx/cell-text.ts";

const clean = (text: string) => {
  const codes: number[] = [];
  return { text: cleanText(text, (code) => codes.push(code)), codes };
};

describe("cleanText", () => {
  it("removes what XML forbids and tells each character once", () => {
    expect(clean("a\0b\u0001\u0001c\u007fd\ufffee\uffff\ud800f\udc00")).toEqual({
      text: "abcdef",
      codes: [0, 1, 0x7f, 0xfffe, 0xffff, 0xd800, 0xdc00],
    });
  });

  it("keeps tabs, line feeds, C1 controls and whole surrogate pairs", () => {
    expect(clean("a\tb\n\u0085😀\ufffd")).toEqual({ text: "a\tb\n\u0085😀\ufffd", codes: [] });
  });

  it("writes every line end as a line feed", () => {
    expect(clean("a\r\nb\rc\n")).toEqual({ text: "a\nb\nc\n", codes: [] });
  });

  it("leaves only characters of XML 1.0", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(clean(text).text).toMatch(/^[\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
    );
  });
});

describe("cutText", () => {
  it("keeps a text of 32,767 and cuts one of 32,768 units, with a mark", () => {
    expect(cutText("字".repeat(LONGEST_CELL))).toBe("字".repeat(LONGEST_CELL));
    const cut = cutText("字".repeat(LONGEST_CELL + 1));
    expect(cut).toHaveLength(LONGEST_CELL);
    expect(cut.endsWith(CUT_MARK)).toBe(true);
  });

  it("does not cut inside a surrogate pair", () => {
    expect(cutText(`字${"😀".repeat(LONGEST_CELL)}`).isWellFormed()).toBe(true);
    expect(cutText("😀".repeat(LONGEST_CELL)).isWellFormed()).toBe(true);
  });
});

describe("escapeText", () => {
  it.each([
    ["_x0041_", "_x005F_x0041_"],
    ["_x00e9_x0041_", "_x005F_x00e9_x005F_x0041_"],
    ["_x005F_", "_x005F_x005F_"],
    ["_x41_ a_x004_b", "_x41_ a_x004_b"],
  ])("writes %s as %s", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});
