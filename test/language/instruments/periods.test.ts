import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodsIn } from "../../../src/language/instruments/periods.ts";

const told = (text: string) =>
  periodsIn(text).map(({ kind, lastYear, range }) => [kind, lastYear, text.slice(range.start, range.end)]);

describe("a text that names a period", () => {
  test.each([
    ["国家综合防灾减灾规划（2016-2020年）", [["plan", 2020, "2016-2020年"]]],
    ["2018—2020年农机购置补贴实施指导意见", [["plan", 2020, "2018—2020年"]]],
    ["职业技能提升行动方案（2019年至2021年）", [["plan", 2021, "2019年至2021年"]]],
    ["浙江省“七五”普法规划", [["plan", 2020, "“七五”普法"]]],
    ["七五普法规划", [["plan", 2020, "七五普法"]]],
    ["“十三五”推进基本公共服务均等化规划", [["plan", 2020, "“十三五"]]],
    ["关于开展法治宣传教育的第八个五年规划", [["plan", 2025, "第八个五年"]]],
    ["关于进一步做好脱贫攻坚期间临时救助工作的通知", [["policy", 2020, "脱贫攻坚期间"]]],
  ])("%s", (text, periods) => expect(told(text)).toEqual(periods));
});

test.each([
  "GB/T 32939-2016",
  "GB 12345-2016-2020",
  "0431-88552016-2018",
  "2020-2016年",
  "（2010年3月26日通过，2018年12月1日修正）",
  "第七个五年计划", // the plan of the 1980s, not of legal education
  "五一期间工作安排",
  "中华人民共和国就业促进法",
])("%s names none", (text) => expect(told(text)).toEqual([]));

test("no text is refused", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."“”七五普法20162020-—年十三第个脱贫攻坚期间 "), maxLength: 80 }),
      (text) => {
        for (const { range } of periodsIn(text)) expect(range.end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
