import { expect, test } from "vitest";
import { nameSpans } from "../../../src/emit/html/spans.ts";
import { cellOf, item, page, rowOf, words } from "./fixture.ts";

const named = (id: string, level1: string, level2?: string, level3?: string) =>
  item(id, { name: { level1, ...(level2 && { level2 }), ...(level3 && { level3 }) } });

test("every row has its anchor, a link to itself and a header of its own", async () => {
  const html = await page([named("05-001", "综合业务", "政策法规文件"), named("05-002", "综合业务", "监督检查")]);
  for (const [anchor, serial, name] of [
    ["item-05-001", "1", "政策法规文件"],
    ["item-05-002", "2", "监督检查"],
  ] as const) {
    const row = rowOf(html, anchor);
    expect(words(cellOf(row, "序号"))).toBe(`本项的链接：|${serial}`);
    expect(row).toContain(`href="#${anchor}"`);
    expect(row).toMatch(
      new RegExp(`<th role="rowheader" scope="row"[^>]*name-last[^>]*><span class="stay">${name}</span>`, "u"),
    );
  }
});

test("一级事项 of neighbours is one cell in a body of its own", async () => {
  const html = await page([
    named("1", "甲", "一"),
    named("2", "甲", "二"),
    named("3", "乙", "三"),
    named("4", "甲", "四"),
  ]);
  expect(html.match(/<tbody/gu)).toHaveLength(4 - 1);
  expect(rowOf(html, "item-1")).toContain('scope="row" rowspan="2"');
  expect(rowOf(html, "item-2")).not.toContain(">甲<");
  expect(rowOf(html, "item-2")).toContain('data-above="甲"');
  expect(rowOf(html, "item-3")).not.toContain("rowspan");
  expect(rowOf(html, "item-4")).toContain(">甲<");
});

test("spans: a last name part is never shared", () => {
  const rows = (items: readonly ReturnType<typeof item>[]) =>
    items.map((one, index) => ({ item: one, serial: index + 1 }));
  expect(
    nameSpans(
      rows([
        named("1", "甲", "一", "a"),
        named("2", "甲", "一", "b"),
        named("3", "甲", "二", "a"),
        named("4", "乙", "二", "a"),
      ]),
    ),
  ).toEqual([
    { level1: 3, level2: 2 },
    { level1: 0, level2: 0 },
    { level1: 0, level2: 1 },
    { level1: 1, level2: 1 },
  ]);
  expect(
    nameSpans(rows([named("1", "甲"), named("2", "甲"), named("3", "甲", "一")])).map(({ level1 }) => level1),
  ).toEqual([1, 1, 1]);
  const nameless = item("1", {});
  const { name: _, ...elements } = nameless.elements;
  expect(
    nameSpans(
      rows([
        { ...nameless, elements },
        { ...nameless, elements },
      ]),
    ),
  ).toEqual([
    { level1: 1, level2: 1 },
    { level1: 1, level2: 1 },
  ]);
});

test("marks have words, ticked or not", async () => {
  const row = rowOf(await page([item("1", { level: ["县级"], method: ["依申请公开"] })]), "item-1");
  expect(cellOf(row, "公开层级（县级）")).toContain(
    '<span aria-hidden="true">√</span><span class="visually-hidden">是</span>',
  );
  expect(cellOf(row, "公开层级（乡级）")).not.toContain("√");
  expect(words(cellOf(row, "公开层级（乡级）"))).toBe("否");
  expect(words(cellOf(row, "公开方式（主动）"))).toBe("否");
  expect(words(cellOf(row, "公开方式（依申请）"))).toBe("是");
});

test("content, basis and channels are lists of what was chosen", async () => {
  const row = rowOf(await page([item("1")]), "item-1");
  expect(cellOf(row, "公开内容（要素）")).toContain("<ul><li>办理事项</li><li>办理条件</li></ul>");
  expect(cellOf(row, "公开依据")).toContain("<ul><li>《社会救助暂行办法》（国务院令第649号）</li></ul>");
  expect(cellOf(row, "公开渠道和载体")).toContain("<ul><li>政府网站</li><li>政务服务中心</li></ul>");
  expect(row).not.toContain("□");
});

test("channels that must and may be used say so", async () => {
  const channel = { kind: "marked", required: ["政府网站"], optional: ["精准推送"] } as const;
  const cell = cellOf(rowOf(await page([item("1", { channel })]), "item-1"), "公开渠道和载体");
  expect(words(cell)).toBe("必选：|政府网站|可选：|精准推送");
});

test("a time limit for a part names the part", async () => {
  const deadline = [{ scope: "公示", limit: "7个工作日" }, { limit: "20个工作日内" }];
  const cell = cellOf(rowOf(await page([item("1", { deadline })]), "item-1"), "公开时限");
  expect(words(cell)).toBe("公示：|7个工作日|20个工作日内");
});

test("groups stand in 特定群体 in words", async () => {
  const html = await page([item("1", { audience: { public: false, groups: ["申请人", "被征收人"] } }), item("2")]);
  expect(words(cellOf(rowOf(html, "item-1"), "公开对象（特定群体）"))).toBe("申请人|被征收人");
  expect(words(cellOf(rowOf(html, "item-1"), "公开对象（全社会）"))).toBe("否");
  expect(words(cellOf(rowOf(html, "item-2"), "公开对象（特定群体）"))).toBe("无");
});

test("an element that the catalog lacks is a gap in words", async () => {
  const complete = item("1");
  const { level: _level, basis: _basis, ...elements } = complete.elements;
  const row = rowOf(await page([{ ...complete, elements, note: "注" }]), "item-1");
  expect(words(cellOf(row, "公开依据"))).toBe("未填写");
  expect(words(cellOf(row, "公开层级（县级）"))).toBe("未填写");
  expect(words(cellOf(row, "备注"))).toBe("未填写：|公开依据、公开层级|注");
});
