import { expect, test } from "vitest";
import { placeholders } from "../../../src/language/text/placeholders.ts";
import { pointed } from "./pointed.ts";

test.each([
  ["《重庆市XX年耕地地力保护工作实施方案》", "XX"],
  ["《XX省农机购置补贴实施方案》", "XX"],
  ["××县民政局", "××"],
  ["ＸＸ镇", "ＸＸ"],
  ["X X 县", "X X"],
  ["xx村", "xx"],
  ["某某单位", "某某"],
  ["第____批", "____"],
  ["待定", "待定"],
  ["（待定）", "（待定）"],
  ["特定群体（请写明）", "请写明"],
  ["名称（请自行填写）", "请自行填写"],
  ["结果待补充", "待补充"],
  ["/2021-None", "None"],
  ["TODO", "TODO"],
  ["#REF!", "#REF!"],
])("%s", (text, gap) => {
  const found = placeholders(text);
  expect(pointed(text, found)).toEqual([gap]);
  expect(found.filter(({ general }) => general)).toEqual([]);
});

test.each(["各省“七五”普法规划", "各地配套政策法规文件", "《各地配套政策法规文件》", "文件、各地相关政策"])(
  "%s is wording for all places",
  (text) => {
    expect(placeholders(text).map(({ general }) => general)).toEqual([true]);
  },
);

test.each([
  "李某某",
  "王某某村的低保户",
  "张×× 男",
  "138××××5678",
  "X射线检查",
  "3×4",
  "XXL码",
  "面向各地招商",
  "申请结果待定的情形",
  "请填写申请表",
  "https://a.cn/None/x",
  "其他_",
  "NoneSuch",
  "Nonempty",
])("%s is filled in", (text) => {
  expect(placeholders(text)).toEqual([]);
});
