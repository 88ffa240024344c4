import { describe, expect, test } from "vitest";
import { parseDeadline } from "../../../src/language/deadline/parse-deadline.ts";
import { formOf } from "./form-of.ts";

const form = (text: string) => formOf(parseDeadline(text));

describe("numbers", () => {
  test.each([
    ["信息形成之日起二十个工作日内", "formed 20 workday"],
    ["信息形成之日起十五日内", "formed 15 day"],
    ["信息形成后两个月内", "formed 2 month"],
    ["信息形成之日起1个月内", "formed 1 month"],
    ["信息形成后3月内", "formed 3 month"],
    ["信息形成后半个月内", "formed 15 day"],
    ["信息形成后半年内", "formed 6 month"],
    ["信息形成后一周内", "formed 7 day"],
    ["信息形成之日起７天内", "formed 7 day"],
    ["信息形成之日起3至5个工作日内", "formed 5 workday"],
    ["灾情发生后24小时内", "settled 1 day"],
    ["灾情发生后2小时内", "settled 1 day"],
    ["信息形成之日起20个自然日内", "formed 20 day"],
    ["制 定 或 获 取 信 息之日起 10 个 工作日内", "obtained 10 workday"],
    ["信息形成或者變更之日起20個工作日內公開", "formed 20 workday"],
    ["第20个工作日", undefined],
    ["〔2019〕54号", undefined],
    ["一般", undefined],
    ["99999个工作日内", undefined],
  ])("%s", (text, expected) => {
    expect(form(text)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe("events and scopes", () => {
  test.each([
    ["信息形成之日起，20个工作日内公开", ["formed 20 workday"]],
    ["20个工作日内（自信息形成之日起）", ["formed 20 workday"]],
    ["自然资源部门批准后10个工作日内公开", ["approved 10 workday"]],
    ["随机抽查后20个工作日内", ["settled 20 workday"]],
    ["每季度结束后10个工作日内", ["settled 10 workday"]],
    ["上一季度结束后15日内", ["settled 15 day"]],
    ["上一年度决算批复后20日内", ["approved 20 day"]],
    ["招生工作开始前15日", ["relative 招生工作开始前15日"]],
    ["开标前5日内", ["relative 开标前5日内"]],
    ["会议召开前3个工作日", ["relative 会议召开前3个工作日"]],
    ["目前3个工作日内", ["目前: - 3 workday"]],
    ["半年至少更\u200b新1次", ["frequency 半年至少更新1次"]],
    ["公示期限最短三个月", ["notice min 3 month"]],
    ["及时在20个工作日内公开", ["- 20 workday"]],
    ["公开时限：信息形成之日起20个工作日内", ["formed 20 workday"]],
    ["行政处罚：7个工作日；其他：20个工作日", ["行政处罚: - 7 workday", "其他: - 20 workday"]],
    [
      "①处罚决定作出之日起7个工作日内；②其他信息形成之日起20个工作日内",
      ["处罚决定: decided 7 workday", "其他信息: formed 20 workday"],
    ],
    ["信息形成之日起20个工作日内（行政处罚决定七个工作日内）", ["formed 20 workday", "行政处罚决定: - 7 workday"]],
    [
      "属于主动公开范围的政府信息，应当自该政府信息形成之日起20个工作日内及时公开",
      ["属于主动公开范围的政府信息: formed 20 workday"],
    ],
    ["行政处罚决定作出之日起7个工作日内", ["decided 7 workday"]],
  ])("%s", (text, expected) => {
    expect(form(text)).toEqual(expected);
  });

  test("an event is told as it is written", () => {
    const text = "应自 信息形成（变更）之日起20个工作日内公开";
    const [limit] = parseDeadline(text).limits;
    expect(limit?.trigger?.text).toBe("信息形成（变更）之日起");
    expect(text.slice(limit?.range.start, limit?.range.end)).toBe("信息形成（变更）之日起20个工作日内");
  });
});

describe("what is no limit", () => {
  test.each([
    ["公示7日", ["notice 7 day"]],
    ["公示时间：不少于7天", ["notice min 7 day"]],
    ["信息形成之日起10个工作日内公开，最长不超过20个工作日", ["formed 10 workday", "extension 最长不超过20个工作日"]],
    ["会议召开3日前", ["relative 会议召开3日前"]],
    ["信息形成后公开", ["relative 信息形成后公开"]],
    ["项目开工前公开", ["relative 项目开工前公开"]],
    ["招生期间", ["relative 招生期间"]],
    ["信息形成之日起公开60日", ["notice 60 day"]],
    ["公开时限60日", ["- 60 day"]],
    ["保留5年", ["retention 保留5年"]],
    ["信息形成之日起20个工作日内予以公开，公开时间不少于5年", ["formed 20 workday", "retention 公开时间不少于5年"]],
    ["2024年12月31日前", ["date 12-31 2024年12月31日前"]],
    ["每年3月底前公开", ["date 3-31 每年3月底前公开"]],
    ["每年2月底前公开", ["date 2-? 每年2月底前公开"]],
    ["每月5日前", ["date 每月5日前"]],
    ["每年更新一次", ["frequency 每年更新一次"]],
    ["一次性告知", []],
    ["除法律法规另有规定外信息形成之日起20个工作日内", ["formed 20 workday", "saving 除法律法规另有规定外"]],
    ["依法公开", ["reference 依法公开"]],
    ["主动公开", []],
  ])("%s", (text, expected) => {
    expect(form(text)).toEqual(expected);
  });
});

describe("slips", () => {
  test.each([
    ["信息形成个20个工作日内公开", "stray", "个", "信息形成20个工作日内公开"],
    ["信息形成之日起20个个工作日内", "stray", "个", "信息形成之日起20个工作日内"],
    ["信息形成之日起20个工作日内内公开", "stray", "内", "信息形成之日起20个工作日内公开"],
    ["信息形成之日起20工作日内", "missing-measure-word", "20工作日", "信息形成之日起20个工作日内"],
    ["公示 7 工作日", "missing-measure-word", "7 工作日", "公示 7 个工作日"],
  ])("%s", (text, kind, words, right) => {
    const { slips } = parseDeadline(text);
    expect(slips.map((slip) => [slip.kind, slip.text])).toEqual([[kind, words]]);
    const mended = slips.reduce(
      (now, { edit }) => now.slice(0, edit.range.start) + edit.text + now.slice(edit.range.end),
      text,
    );
    expect(mended).toBe(right);
  });

  test("there is none in 各个 or before a number of days", () => {
    expect(parseDeadline("各个20日内，信息形成之日起20日内").slips).toEqual([]);
  });
});

test("what is unknown is told by its place", () => {
  const text = "信息形成之日起20个工作日内，县政务服务大厅张贴";
  expect(parseDeadline(text).unknown.map(({ start, end }) => text.slice(start, end))).toEqual(["县政务服务大厅张贴"]);
});
