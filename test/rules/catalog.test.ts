import { describe, expect, test } from "vitest";
import { applyFixes, checkText, pointedAt } from "./check-text.ts";
import { found, good, head, item } from "./small-catalog.ts";

test("the catalog that the others are made from is good", async () => {
  expect(await found(good)).toEqual([]);
});

describe("unknown keys", () => {
  test.each([
    ["deadline", "时限"],
    ["name", "公开事项名称"],
    ["content", "内容"],
    ["basis", "公开依据"],
    ["subject", "责任单位"],
    ["method", "公开方式"],
    ["channel", "公开渠道和载体"],
    ["audience", "公开 对象"],
    ["level", "层级"],
    ["level", "LEVEL"],
    ["level", "ｌｅｖｅｌ"],
    ["level2", "二级事项"],
    ["title", "标题"],
    ["domain", "领域"],
    ["items", "项目"],
    ["id", "编号"],
  ])("%s written as %s is one finding, and its fix mends the file", async (key, wrong) => {
    const text = good.replace(new RegExp(`(^|[ {])${key}:`, "mu"), `$1${wrong}:`);
    const findings = await checkText(text);
    const other = findings.filter(({ rule }) => rule !== "catalog/unknown-key");
    // Without its id or its items the rest of the file cannot be looked at, and nothing else is said.
    expect(other).toEqual([]);
    expect(findings.map((finding) => [pointedAt(text, finding), finding.fix?.safe])).toEqual([[wrong, true]]);
    expect(applyFixes(text, findings)).toBe(good);
  });

  test("a mistyped key has a fix that is a guess", async () => {
    const text = good.replace("deadline:", "dedline:");
    const [finding] = await checkText(text);
    expect(finding?.rule).toBe("catalog/unknown-key");
    expect(finding?.fix?.safe).toBe(false);
    expect(finding?.words("zh").hint).toBe("是不是 deadline？");
    expect(applyFixes(text, finding ? [finding] : [])).toBe(good);
  });

  test("no fix makes a key that is there already", async () => {
    const text = good.replace("    method:", "    时限: 20个工作日内\n    公开时限: 7个工作日内\n    method:");
    const findings = await checkText(text);
    expect(findings.map((finding) => [pointedAt(text, finding), finding.fix])).toEqual([
      ["时限", undefined],
      ["公开时限", undefined],
    ]);
  });

  test("two wrong keys for one right key have one fix", async () => {
    const text = good.replace(/ {4}deadline:.*/u, "    时限: 20个工作日内\n    公开时限: 7个工作日内");
    expect((await checkText(text)).map(({ fix }) => fix?.edits[0]?.text)).toEqual(["deadline", undefined]);
  });

  test("a key behind an alias has no fix, as the text belongs to its anchor", async () => {
    const text = `${head}items:\n${item("05-004", "甲").replace("{ level1", "&n { 一级事项")}${item("05-005", "乙").replace(/\{ level1.*\}/u, "*n")}`;
    const keys = (await checkText(text)).filter(({ rule }) => rule === "catalog/unknown-key");
    expect(keys.map((finding) => [pointedAt(text, finding), finding.fix?.edits[0]?.text])).toEqual([
      ["一级事项", "level1"],
      ["*n", undefined],
    ]);
  });

  test.each([
    ["短横线", "-note", "    -note: 说明\n", "列表条目的短横线“-”后面要有一个空格；不是条目，就删去短横线。"],
    ["全角冒号", "说明：时间", "    说明：时间: 每年\n", "键后面的冒号要用英文冒号“:”，冒号后面要有一个空格。"],
    ["不间断空格", "\u00a0note", "    \u00a0note: 说明\n", "行首的空白要用普通空格，不能用全角空格或不间断空格。"],
    ["中文", "负责人", "    负责人: 张三\n", "删去这一行，或者把内容写进 note。"],
  ])("the hint names the mistake: %s", async (_, key, line, hint) => {
    const text = `${head}items:\n${item("05-004", "办事指南", line)}`;
    const findings = await checkText(text);
    expect(findings.map((finding) => [finding.rule, pointedAt(text, finding)])).toEqual([["catalog/unknown-key", key]]);
    expect(findings[0]?.words("zh").hint).toBe(hint);
    expect(findings[0]?.item).toBe("05-004");
  });

  test("names of an object's built-in properties are keys like any other", async () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect(await found(`${good}${key}: 1\n`)).toEqual([["catalog/unknown-key", key]]);
      expect(await found(`${good}    ${key}: { level1: 甲 }\n`)).toEqual([["catalog/unknown-key", key]]);
    }
  });
});

describe("the root", () => {
  test("a file that lacks all three keys is told once for each, at its first line", async () => {
    const text = "# 社会救助\n\nregion: 长兴县\nedition: 2026\n";
    expect(await found(text)).toEqual([
      ["catalog/missing-key", "region: 长兴县"],
      ["catalog/missing-key", "region: 长兴县"],
      ["catalog/missing-key", "region: 长兴县"],
    ]);
    expect((await checkText(text)).map(({ words }) => words("zh").message)).toEqual([
      "缺少 domain（试点领域的代号）。",
      "缺少 title（名称）。",
      "缺少 items（公开事项的列表）。",
    ]);
  });

  test("a line end of Windows is no part of the first line", async () => {
    const [finding] = await checkText("domain: health\r\ntitle: 卫生健康\r\n");
    expect(finding && [finding.rule, finding.span]).toEqual([
      "catalog/missing-key",
      { start: { line: 1, column: 1 }, end: { line: 1, column: 15 } },
    ]);
  });

  test("a list where a map is due", async () => {
    const text = "- domain: health\n- title: 卫生健康\n";
    expect(await found(text)).toEqual([["catalog/wrong-type", text.trim()]]);
  });

  test("one text, such as a file of one line with a full-width colon", async () => {
    const findings = await checkText("title：社会救助\n");
    expect(findings.length).toBe(1);
    expect(["yaml/full-width-colon", "catalog/wrong-type"]).toContain(findings[0]?.rule);
    expect(findings[0]?.span.start).toEqual({ line: 1, column: findings[0]?.rule === "catalog/wrong-type" ? 1 : 6 });
  });

  test("items that are a map, a text, or nothing", async () => {
    expect(await found(`${head}items: { a: 1 }\n`)).toEqual([["catalog/wrong-type", "{ a: 1 }"]]);
    expect(await found(`${head}items: 无\n`)).toEqual([["catalog/wrong-type", "无"]]);
    expect(await found(`${head}items:\n`)).toEqual([["catalog/empty", "items"]]);
    expect(await found(`${head}items: []\n`)).toEqual([["catalog/empty", "[]"]]);
  });

  test("an item that is a list or a text is told as such, not as one that lacks nine elements", async () => {
    expect(await found(`${head}items:\n  - [甲, 乙]\n  - 丙\n`)).toEqual([
      ["catalog/wrong-type", "[甲, 乙]"],
      ["catalog/wrong-type", "丙"],
    ]);
  });

  test("an item with an id only lacks nine elements, each told at the item", async () => {
    const text = `${head}items:\n  - id: 05-001\n`;
    const findings = await checkText(text);
    expect(findings.map((finding) => [finding.rule, pointedAt(text, finding), finding.item])).toEqual(
      ["name", "content", "basis", "deadline", "subject", "method", "channel", "audience", "level"].map((element) => [
        `${element}/missing`,
        "id: 05-001",
        "05-001",
      ]),
    );
  });

  test("an item without id and name is called by its number, and carries no item", async () => {
    const text = `${head}items:\n${item("05-001", "甲")}  - note: 待编\n`;
    const missing = (await checkText(text)).find(({ rule }) => rule === "deadline/missing");
    expect(missing?.words("zh").message).toMatch(/^「#2」缺少/u);
    expect(missing && "item" in missing).toBe(false);
  });
});
