import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetNames } from "../../../src/emit/xlsx/sheet-name.ts";

describe("sheetNames", () => {
  it("keeps a name that Excel takes", () => {
    expect(sheetNames(["目录", "社会救助"])).toEqual(["目录", "社会救助"]);
  });

  it.each([
    ["就业/创业", "就业／创业"],
    ["[a]:*?\\", "［a］：＊？＼"],
    ["'社会'", "’社会’"],
    ["  ", "未命名"],
    ["a\u0007\u202eb\ud800", "ab"],
    ["history", "history 2"],
    ["一".repeat(40), "一".repeat(31)],
    [`${"一".repeat(30)}😀`, "一".repeat(30)],
  ])("makes %j into %j", (title, name) => {
    expect(sheetNames([title])).toEqual([name]);
  });

  it("tells equal names apart, without regard to case and width", () => {
    expect(sheetNames(["目录", "目录", "Ａb", "aB"])).toEqual(["目录", "目录 2", "Ａb", "aB 2"]);
    expect(sheetNames(["字".repeat(40), "字".repeat(41)])).toEqual(["字".repeat(31), `${"字".repeat(29)} 2`]);
  });

  it("gives names that Excel takes for any titles", () => {
    const sign = fc.constantFrom(..."[]:*?/\\'Hh史 a\0\u0085\u2028😀\ud800");
    const title = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: sign, maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
        const names = sheetNames(titles);
        expect(names).toHaveLength(titles.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]|^'|'$|^history$/iu);
          expect(name).toBe(name.trim());
        }
      }),
    );
  });
});
