import { expect, test } from "vitest";
import { draggedNumbers } from "../../../src/language/text/dragged-number.ts";

const numbers = (texts: readonly (string | undefined)[], series = false) =>
  draggedNumbers(texts, series).map((found) => found?.number);

test("a quantity that grows by one", () => {
  const texts = ["生活垃圾堆放超过48小时", "生活垃圾堆放超过49小时", "生活垃圾堆放超过50小时"];
  expect(draggedNumbers(texts, true)).toEqual([
    undefined,
    { range: { start: 8, end: 10 }, number: "49", before: "48", first: "48" },
    { range: { start: 8, end: 10 }, number: "50", before: "49", first: "48" },
  ]);
});

test("also from 9 to 10 digits' length, and from 99 to 100", () => {
  expect(numbers(["经营场所面积超过99平方米", "经营场所面积超过100平方米"])).toEqual([undefined, "100"]);
});

test("a year in a title, between items but not in one list", () => {
  const texts = ["《关于做好2012年住房保障信息公开工作的通知》", "《关于做好2013年住房保障信息公开工作的通知》"];
  expect(numbers(texts)).toEqual([undefined, "2013"]);
  expect(numbers(texts, true)).toEqual([undefined, undefined]);
});

test("the number of one and the same document", () => {
  const texts = ["《关于临时救助工作的通知》（民发〔2018〕23号）", "《关于临时救助工作的通知》（民发〔2018〕24号）"];
  expect(numbers(texts)).toEqual([undefined, "24"]);
});

test.each([
  ["parts of a series", "第11批名单公示结果", "第12批名单公示结果"],
  ["parts of a series", "全县11月财政收支情况", "全县12月财政收支情况"],
  ["annexes", "财政预算公开表附件10", "财政预算公开表附件11"],
  ["small numbers", "无故拖延超过1小时的处理", "无故拖延超过2小时的处理"],
  ["years outside titles", "2023年预算公开情况", "2024年预算公开情况"],
  ["list numbers", "10、社会救助政策文件", "11、社会救助政策文件"],
  ["short texts", "超48小时", "超49小时"],
  ["decimals", "年利率不得超过1.15的规定", "年利率不得超过1.16的规定"],
  ["steps of more than one", "生活垃圾堆放超过48小时", "生活垃圾堆放超过72小时"],
  ["other words beside the number", "生活垃圾堆放超过48小时", "建筑垃圾堆放超过49小时"],
  ["the same text", "生活垃圾堆放超过48小时", "生活垃圾堆放超过48小时"],
])("%s are right: %s, %s", (_what, a, b) => {
  expect(numbers([a, b])).toEqual([undefined, undefined]);
});

test("a hole ends the series", () => {
  expect(numbers(["生活垃圾堆放超过48小时", undefined, "生活垃圾堆放超过49小时"])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
