import { expect, test } from "vitest";
import { between, cellOf, item, page, rowOf, words } from "./fixture.ts";

const sources = [
  {
    id: "mca52",
    title: "社会救助和养老服务领域基层政务公开标准指引",
    number: "民办函〔2019〕52号",
    issuer: "民政部办公厅",
    date: "2019-04-30",
    url: "https://www.mca.gov.cn/a?b=1&c=2",
    accessed: "2026-11-21",
    note: "见附件",
  },
  { id: "copy", title: "纸质文件" },
];

test("items point to the sources below the table", async () => {
  const html = await page([item("1", {}, { evidence: ["copy", "mca52"] })], { sources });
  const cell = cellOf(rowOf(html, "item-1"), "备注");
  expect(words(cell)).toBe("来源|[1]|[2]");
  expect([...cell.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id)).toEqual(["source-1", "source-2"]);
  expect(html).toContain('<li id="source-1" value="1">');
  expect(html).toContain('<li id="source-2" value="2">');
});

test("a source with everything that is known of it", async () => {
  const html = await page([item("1")], { sources });
  expect(words(between(html, '<li id="source-1"', "</li>"))).toBe(
    [
      "社会救助和养老服务领域基层政务公开标准指引",
      "民办函〔2019〕52号，民政部办公厅，2019-04-30",
      "https://www.mca.gov.cn/a?b&#x3D;1&amp;c&#x3D;2",
      "（2026-11-21查看）",
      "说明：见附件",
    ].join("|"),
  );
  expect(words(between(html, '<li id="source-2"', "</li>"))).toBe("纸质文件");
});

test("evidence that the catalog does not list is text", async () => {
  const cell = cellOf(rowOf(await page([item("1", {}, { evidence: ["nobody"] })]), "item-1"), "备注");
  expect(words(cell)).toBe("来源 nobody");
  expect(cell).not.toContain("href");
});

test("links of an item, with their channel", async () => {
  const links = [
    { title: "低保办事指南", url: "https://example.gov.cn/dibao", channel: "政府网站" },
    { title: "旧址", url: "ftp://example.gov.cn/" },
  ];
  const cell = cellOf(rowOf(await page([item("1", {}, { links })]), "item-1"), "备注");
  expect(cell).toContain('<a href="https://example.gov.cn/dibao" rel="noopener noreferrer">低保办事指南</a>');
  expect(words(cell)).toBe("政府网站：|低保办事指南|旧址（ftp://example.gov.cn/）");
});
