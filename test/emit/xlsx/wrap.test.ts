import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitText } from "../../../src/emit/xlsx/split-text.ts";
import { wrapLine, wrapText } from "../../../src/emit/xlsx/wrap.ts";

const sign = fc.constantFrom(..."ab1 -/，。《（）政务公开😀\t");
const line = fc.string({ unit: sign, maxLength: 60 });
const room = fc.integer({ min: 2, max: 30 });
const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x80 ? 1 : 2), 0);

describe("wrapLine", () => {
  it.each([
    ["", 10, [""]],
    ["一二三四五", 10, ["一二三四五"]],
    ["一二三四五六", 10, ["一二三四五", "六"]],
    ["一二 abcdef", 8, ["一二 ", "abcdef"]],
    ["abcdefghijkl", 5, ["abcde", "fghij", "kl"]],
    ["一二三四五，六", 10, ["一二三四", "五，六"]],
    ["一二三四（五六）", 10, ["一二三四", "（五六）"]],
  ])("breaks %j in %i columns into %j", (text, columns, parts) => {
    expect(wrapLine(text, columns)).toEqual(parts);
  });

  it("loses nothing, and no part is wider than the room", () => {
    fc.assert(
      fc.property(line, room, (text, columns) => {
        const parts = wrapLine(text, columns);
        expect(parts.join("")).toBe(text);
        for (const part of parts) expect(widthOf(part)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe("splitText", () => {
  it("splits between entries, and inside one only when it is longer than a part", () => {
    expect(splitText("一\n二\n三", 10, 2)).toEqual([
      { text: "一\n二", lines: 2 },
      { text: "三", lines: 1 },
    ]);
    expect(splitText("一\n二三四五六七", 4, 2)).toEqual([
      { text: "一", lines: 1 },
      { text: "二三四五", lines: 2 },
      { text: "六七", lines: 1 },
    ]);
  });

  it("loses nothing, and no part has more lines than a row holds", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        room,
        fc.integer({ min: 1, max: 6 }),
        (all, columns, most) => {
          const text = all.join("\n");
          const parts = splitText(text, columns, most);
          expect(
            parts
              .map((part) => part.text)
              .join("")
              .replaceAll("\n", ""),
          ).toBe(text.replaceAll("\n", ""));
          for (const part of parts) {
            expect(part.lines).toBeLessThanOrEqual(most);
            expect(wrapText(part.text, columns).length).toBeLessThanOrEqual(part.lines);
          }
        },
      ),
    );
  });
});
