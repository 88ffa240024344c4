import { describe, expect, test } from "vitest";
import { nameKey } from "../../../src/language/text/name-key.ts";
import { sameAsAbove } from "../../../src/language/text/same-as-above.ts";
import { serialNumber } from "../../../src/language/text/serial-number.ts";
import { trailing } from "../../../src/language/text/trailing.ts";

describe("serial numbers", () => {
  test.each([
    ["1.办事指南", "1."],
    ["12、政策", "12、"],
    ["一、政策", "一、"],
    ["（二）审批", "（二）"],
    ["(3) 审批", "(3)"],
    ["③审批", "③"],
    ["第一项：审批", "第一项："],
  ])("%s", (text, number) => {
    expect(serialNumber(text)?.number).toBe(number);
    expect(text.slice(serialNumber(text)?.range.end)).not.toMatch(/^[\s\d.、]/u);
  });

  test.each(["12345热线", "3.15投诉", "一件事", "2018-2020年规划", "5G基站", "1.", "第一批名单", "三公经费", "一卡通"])(
    "%s has none",
    (text) => {
      expect(serialNumber(text)).toBeUndefined();
    },
  );
});

describe("names that are nearly the same", () => {
  test.each([
    ["审核审批信息", "审核及审批信息"],
    ["政策法规文件", "政策、法规文件"],
    ["办事的指南", "办事指南"],
    ["审批信息", "审批批信息"],
  ])("%s and %s", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ["收入表", "支出表"],
    ["迁入登记", "迁出登记"],
    ["2022年预算", "222年预算"],
    ["行政许可", "非行政许可"],
  ])("%s and %s are two", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe("references to another row", () => {
  test.each(["同上", " 同 上 ", "同第3项", "公开内容同上", "同上一项", "〃", "″", "同上。"])("%s", (text) => {
    const range = sameAsAbove(text);
    expect(range && text.slice(range.start, range.end)).toBe(text.trim());
  });

  test.each(["同上级部门联合发文", "同时公开", "同意书", "上一年度", "见附件"])("%s is none", (text) => {
    expect(sameAsAbove(text)).toBeUndefined();
  });
});

test("marks at the end, before blanks", () => {
  expect(trailing("办事指南；。 ", "；。")).toEqual({ start: 4, end: 6 });
  expect(trailing("办事指南", "；。")).toBeUndefined();
});
