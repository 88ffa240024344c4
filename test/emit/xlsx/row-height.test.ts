import { describe, expect, it } from "vitest";
import { fitText, heightOf, mostLines, roomOf, TALLEST_ROW } from "../../../src/emit/xlsx/row-height.ts";

describe("row heights", () => {
  it("gives a line 15.5 points at 10.5 points, and 6 points around all", () => {
    expect(heightOf(1, 10.5)).toBe(21.5);
    expect(heightOf(10, 10.5)).toBe(161);
    expect(heightOf(1, 21)).toBe(37);
  });

  it("counts the lines that stand under Excel's limit", () => {
    for (const size of [6, 9, 10.5, 12, 22]) {
      expect(heightOf(mostLines(size), size)).toBeLessThanOrEqual(TALLEST_ROW);
      expect(heightOf(mostLines(size) + 1, size)).toBeGreaterThan(TALLEST_ROW);
    }
  });

  it("counts the characters of a line in the font's size", () => {
    expect(roomOf(35, 10.5)).toBe(34);
    expect(roomOf(35, 21)).toBe(17);
    expect(roomOf(1, 40)).toBe(2);
  });

  it("makes the font smaller only as far as it must", () => {
    const text = (lines: number) => Array.from({ length: lines }, () => "字").join("\n");
    expect(fitText("字", 35, 10.5, 6)).toEqual({ fontSize: 10.5, lines: 1 });
    expect(fitText(text(26), 35, 10.5, 6)).toEqual({ fontSize: 10.5, lines: 26 });
    expect(fitText(text(28), 35, 10.5, 6)).toEqual({ fontSize: 9.5, lines: 28 });
    expect(fitText(text(200), 35, 10.5, 6)).toEqual({ fontSize: 6, lines: 200 });
  });
});
