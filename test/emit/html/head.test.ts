import { expect, test } from "vitest";
import { between, item, page } from "./fixture.ts";

/** The header cells of a row as `title scope rowspan colspan`. */
function headers(html: string, row: 0 | 1): string[] {
  const head = between(html, "<thead", "</thead>").split("<tr ")[row + 1] ?? "";
  return [...head.matchAll(/<th role="columnheader" scope="(\w+)"([^>]*)><span>([^<]*)<\/span><\/th>/gu)].map(
    ([, scope, spans, title]) =>
      [
        title,
        scope,
        ...[...(spans ?? "").matchAll(/(row|col)span="(\d)"/gu)].map(([, kind, count]) => `${kind}${count}`),
      ].join(" "),
  );
}

test("the national table's header in two rows", async () => {
  const html = await page([item("05-001")]);
  expect(headers(html, 0)).toEqual([
    "序号 col row2",
    "公开事项 colgroup col2",
    "公开内容（要素） col row2",
    "公开依据 col row2",
    "公开时限 col row2",
    "公开主体 col row2",
    "公开渠道和载体 col row2",
    "公开对象 colgroup col2",
    "公开方式 colgroup col2",
    "公开层级 colgroup col2",
  ]);
  expect(headers(html, 1)).toEqual([
    "一级事项 col",
    "二级事项 col",
    "全社会 col",
    "特定群体 col",
    "主动 col",
    "依申请 col",
    "县级 col",
    "乡级 col",
  ]);
  expect(html).toContain('<caption id="catalog-caption">社会救助领域基层政务公开标准目录（共1项）</caption>');
});

test("columns that only some tables need", async () => {
  const html = await page([
    item("05-001", { name: { level1: "甲", level2: "乙", level3: "丙" }, level: ["市级", "村级"] }, { note: "补充" }),
  ]);
  expect(headers(html, 0)).toContain("公开事项 colgroup col3");
  expect(headers(html, 0)).toContain("公开层级 colgroup col4");
  expect(headers(html, 0).at(-1)).toBe("备注 col row2");
  expect(headers(html, 1)).toEqual(expect.arrayContaining(["三级事项 col", "市级 col", "村级 col"]));
});

test("there are as many columns as the header has", async () => {
  const html = await page([item("05-001", {}, { note: "补充", stage: ["服务"] })]);
  const [, table = ""] = html.split("</caption>");
  const columns = [...table.matchAll(/<col class=/gu)].length;
  const tops = headers(html, 0);
  const under = tops.filter((header) => header.includes("colgroup")).length;
  expect(columns).toBe(tops.length - under + headers(html, 1).length);
  expect([...table.matchAll(/<colgroup>/gu)].length).toBe(tops.length);
});
