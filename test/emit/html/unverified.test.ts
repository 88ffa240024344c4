import { expect, test } from "vitest";
import { unverifiedIn, unverifiedInWords } from "../../../src/emit/html/verification.ts";
import { catalog, cellOf, item, page, rowOf, site, words } from "./fixture.ts";

test("an unverified element is marked in its cell and named in the remarks", async () => {
  const row = rowOf(await page([item("1", {}, { unverified: ["deadline", "method"] })]), "item-1");
  expect(words(cellOf(row, "公开时限"))).toBe("信息形成之日起20个工作日内|未核实");
  expect(words(cellOf(row, "公开方式（主动）"))).toBe("是|未核实");
  expect(words(cellOf(row, "公开方式（依申请）"))).toBe("否");
  expect(words(cellOf(row, "公开主体"))).toBe("县级人民政府民政部门");
  expect(words(cellOf(row, "备注"))).toBe("未核实：|公开时限、公开方式");
});

test("an item that no source shows is marked at its name", async () => {
  const row = rowOf(await page([item("1", {}, { unverified: "all" })]), "item-1");
  expect(words(row.slice(row.lastIndexOf("<th"), row.lastIndexOf("</th>")))).toBe("办事指南|本项未核实");
  expect(words(cellOf(row, "备注"))).toBe("未核实：|全部要素");
  expect(words(cellOf(row, "公开时限"))).not.toContain("未核实");
});

test("pages state how much is unverified, or nothing", async () => {
  const some = catalog([
    item("1", {}, { unverified: "all" }),
    item("2", {}, { unverified: ["basis", "level"] }),
    item("3"),
  ]);
  const sentence = "2项有未核实内容：1项整项未核实，另1项共2个要素未核实";
  const built = await site([some]);
  expect(built.text("index.html")).toContain(sentence);
  expect(built.text("domains/05-social-assistance.html")).toContain(sentence);
  const clean = await site([catalog([item("1")])]);
  expect(clean.text("index.html")).not.toContain("核实情况");
});

test("the counts in words", () => {
  expect(unverifiedInWords(unverifiedIn([catalog([item("1", {}, { unverified: "all" })])]))).toBe("1项整项未核实");
  const elements = catalog([item("1", {}, { unverified: ["name"] }), item("2", {}, { unverified: ["name", "basis"] })]);
  expect(unverifiedInWords(unverifiedIn([elements, elements]))).toBe("4项含有未核实的要素，共6个");
  expect(unverifiedInWords(unverifiedIn([]))).toBeNull();
});
