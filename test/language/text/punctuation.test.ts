import { expect, test } from "vitest";
import { wrongPunctuation } from "../../../src/language/text/punctuation.ts";

const corrected = (text: string) =>
  wrongPunctuation(text, { end: true }).reduceRight(
    (now, { range, right }) => now.slice(0, range.start) + right + now.slice(range.end),
    text,
  );

test.each([
  ["条件,材料;流程", "条件，材料；流程"],
  ["时间:9:00", "时间：9:00"],
  ["网址:http://a.cn", "网址：http://a.cn"],
  ["指南(试行)", "指南（试行）"],
  ["、条件、", "条件"],
  ["流程:", "流程"],
  ["20１2年", "2012年"],
  ["办理。。", "办理。"],
  ["固体废 、物", "固体废、物"],
  ["《目录》。（以下简称目录）", "《目录》（以下简称目录）"],
  ["公开.", "公开。"],
])("%s → %s", (text, right) => {
  expect(corrected(text)).toBe(right);
  expect(wrongPunctuation(right, { end: true })).toEqual([]);
});

test.each([
  "1.政策文件",
  "GB/T 32939-2016 (E)",
  "国发(2012)45号",
  "100,000元",
  "A,B",
  "9:00-17:00",
  "http://a.cn:8080/x",
  "社会保障卡(card)",
  "申请&nbsp;材料",
  "20个工作日",
  "PM2.5",
  "……",
])("%s is right", (text) => {
  expect(wrongPunctuation(text, { end: true })).toEqual([]);
});

test("the end is judged only when asked", () => {
  expect(wrongPunctuation("流程：", { end: false })).toEqual([]);
});
