import { expect, test } from "vitest";
import { letterSpacing } from "../../../src/language/text/letter-spacing.ts";

test.each([
  ["制 定 或 获 取 信 息之日起 10 个 工作日内", "制定或获取信息之日起10个工作日内"],
  ["办 事 指 南", "办事指南"],
  ["姓 名", "姓名"],
  ["县 级、乡 级", "县级、乡级"],
  ["乡镇人民 政府", "乡镇人民政府"],
  ["申　请　条　件", "申请条件"],
  ["20个工作 日内", "个工作日内"],
])("joins %s", (text, joined) => {
  expect(letterSpacing(text)?.joined).toBe(joined);
});

test.each([
  ["bodies side by side", "县民政局 乡镇人民政府"],
  ["issuers side by side", "中共中央 国务院"],
  ["a department of a town", "石湖荡镇 城管中队"],
  ["levels in a list", "省 市 县 乡 村"],
  ["utilities in a list", "水 电 气 暖"],
  ["Latin letters", "a b c d"],
  ["blanks beside numbers", "20 个工作日、第 711 号"],
  ["whole words", "信息 公开 指南"],
  ["lines", "制\n定\n或\n获\n取"],
  ["no blank at all", "制定或获取信息之日起10个工作日内"],
])("leaves %s alone: %s", (_what, text) => {
  expect(letterSpacing(text)).toBeUndefined();
});

test("keeps the blank between two entries of a padded list", () => {
  expect(letterSpacing("申 请 条 件 办理流程")?.joined).toBe("申请条件");
});

test("says where, and which blanks have to go", () => {
  expect(letterSpacing("请看姓 名")).toEqual({
    range: { start: 0, end: 5 },
    joined: "请看姓名",
    gaps: [{ start: 3, end: 4 }],
  });
});
