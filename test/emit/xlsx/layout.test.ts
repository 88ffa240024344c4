import { describe, expect, it } from "vitest";
import { COLUMNS, type ColumnId } from "../../../src/emit/columns.ts";
import { elementOf } from "../../../src/emit/element-of.ts";
import { mergeRuns } from "../../../src/emit/xlsx/merge-runs.ts";
import { pageHeight, startsOfPages } from "../../../src/emit/xlsx/page.ts";
import { serialsInWords } from "../../../src/emit/xlsx/serials.ts";
import { titleText } from "../../../src/emit/xlsx/title-text.ts";
import { catalog } from "./fixtures.ts";

describe("mergeRuns", () => {
  const none = new Set<number>();

  it("joins equal neighbours, and a later column only inside the earlier one's run", () => {
    const labels = [
      ["甲", "一"],
      ["甲", "一"],
      ["甲", "二"],
      ["乙", "二"],
    ];
    expect(mergeRuns(labels, [1, 2], none)).toEqual([
      { top: 0, left: 1, bottom: 2, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
  });

  it("begins anew where a page begins", () => {
    const labels = [["甲"], ["甲"], ["甲"], ["甲"]];
    expect(mergeRuns(labels, [0], new Set([2]))).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
    expect(mergeRuns(labels, [0], new Set([1, 2, 3]))).toEqual([]);
  });

  it("joins no empty cells", () => {
    expect(mergeRuns([[""], [""]], [0], none)).toEqual([]);
    expect(mergeRuns([], [0], none)).toEqual([]);
    expect(mergeRuns([["甲"], ["甲"]], [-1], none)).toEqual([]);
  });
});

describe("pages", () => {
  it("begins a page with the row that no longer fits", () => {
    expect([...startsOfPages([50, 50, 50, 50, 50], 100, 120)]).toEqual([2, 4]);
    expect([...startsOfPages([500, 10], 100, 100)]).toEqual([1]);
  });

  it("fits more rows when the columns are scaled down, and as many when they are not", () => {
    const page = { size: "A3", landscape: true } as const;
    const narrow = pageHeight({ ...page, fitWidth: true }, [100]);
    expect(narrow).toBeCloseTo((842 - 72 * 1.3) * 0.97);
    expect(pageHeight({ ...page, fitWidth: true }, [100, 315])).toBeGreaterThan(narrow * 1.9);
    expect(pageHeight({ ...page, fitWidth: false }, [100, 315])).toBe(narrow);
    expect(pageHeight({ ...page, landscape: false, fitWidth: true }, [100])).toBeGreaterThan(narrow);
  });
});

describe("words", () => {
  it("says running numbers shortly", () => {
    expect(serialsInWords([1, 3, 4, 6, 7, 8])).toBe("1、3、4、6—8");
    expect(serialsInWords([])).toBe("");
  });

  it("fills a title", () => {
    const whole = "{region}{title}{edition}";
    expect(titleText(whole, catalog([]), "长兴县")).toBe("长兴县社会救助领域基层政务公开标准目录（2026年版）");
    expect(titleText(whole, catalog([], { region: "德清县", edition: "2026-11" }), "长兴县")).toBe(
      "德清县社会救助领域基层政务公开标准目录（2026-11版）",
    );
    const { edition: _, ...undated } = catalog([], { title: "长兴县目录" });
    expect(titleText(whole, undated, "长兴县")).toBe("长兴县目录");
    expect(titleText("{title}", catalog([], { title: "$& {region}" }), "长兴县")).toBe("$& {region}");
  });
});

describe("elementOf", () => {
  it("knows the element of every column", () => {
    const of = (Object.keys(COLUMNS) as ColumnId[]).map((id) => [id, elementOf(id)]);
    expect(Object.fromEntries(of)).toMatchObject({
      level1: "name",
      level3: "name",
      content: "content",
      channel: "channel",
      "channel-words": "channel",
      "audience-public": "audience",
      "method-request": "method",
      "level-words": "level",
      "level-village": "level",
    });
    for (const id of ["serial", "id", "domain", "stage", "links", "evidence", "note", "unverified"] as const) {
      expect(elementOf(id)).toBeUndefined();
    }
  });
});
