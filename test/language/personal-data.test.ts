import { describe, expect, test } from "vitest";
import { personalNumbers, withoutPersonalNumbers } from "../../src/language/personal-data.ts";
import { quote } from "../../src/language/quote.ts";
import { frameOf } from "../../src/report/frame.ts";

const kinds = (text: string) => personalNumbers(text).map(({ kind }) => kind);

describe("identity numbers", () => {
  test.each([
    "11010519491231002X",
    "11010519491231002x",
    "１１０１０５１９４９１２３１００２Ｘ",
    "110105 19491231 002X",
    "1101 0519 4912 3100 2X",
    "110105-19491231-002X",
    "身份证号：11010519491231002X，住址",
    "身份证110105491231002",
    "身份证号：110105194912310021",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual(["identity-card"]);
  });

  test.each([
    ["a wrong checksum", "110105194912310021"],
    ["born before 1900", "440524188001010014"],
    ["a date that is none", "11010519490231002X"],
    ["no province", "99010519491231002X"],
    ["15 digits without a label", "110105491231002"],
    ["a code of an organisation", "统一社会信用代码：91350100M000100Y43"],
    ["a labelled serial", "受理编号11010519491231002X"],
    ["already masked", "110105********002X"],
    ["part of a longer number", "011010519491231002X1"],
  ])("not %s", (_what, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("mobile numbers", () => {
  test.each([
    "13812345678",
    "138 1234 5678",
    "138-1234-5678",
    "+86 13812345678",
    "电话：13812345678；",
    "联系电话13812345678",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual(["mobile"]);
  });

  test.each([
    ["an amount", "13812345678.00元"],
    ["an amount", "13812345678元"],
    ["a number of something", "第13812345678号"],
    ["part of an address", "https://a.gov.cn/13812345678.html"],
    ["part of a longer number", "138123456789"],
    ["no range of mobile numbers", "12812345678"],
    ["a landline", "0571-12345678"],
    ["a hotline", "12345、400-123-4567"],
    ["an office's", "咨询电话：13812345678"],
    ["an office's", "监督举报电话 13812345678"],
    ["masked", "138****5678"],
  ])("not %s: %s", (_what, text) => {
    expect(kinds(text)).toEqual([]);
  });

  test("a person's, although an office asks for calls", () => {
    expect(kinds("咨询电话：联系人张三13812345678")).toEqual(["mobile"]);
  });

  test("two side by side", () => {
    expect(kinds("13812345678 13912345678")).toEqual(["mobile", "mobile"]);
  });
});

describe("bank cards", () => {
  test.each(["银行卡号6222021234567890128", "卡号：6222 0212 3456 7890 128", "账号4111111111111111"])("%s", (text) => {
    expect(kinds(text)).toEqual(["bank-card"]);
  });

  test.each([
    ["no label", "6222021234567890128"],
    ["a wrong checksum", "银行卡号6222021234567890127"],
    ["a public account", "财政专户账号4111111111111111"],
  ])("not with %s", (_what, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("what is told", () => {
  test("where, masked, and whether a name stands beside it", () => {
    expect(personalNumbers("张三 138-1234-5678")).toEqual([
      { range: { start: 3, end: 16 }, kind: "mobile", masked: "138******78", named: true },
    ]);
    expect(personalNumbers("请于9时前致电13812345678")[0]?.named).toBe(false);
  });

  test("never the number", () => {
    for (const text of ["11010519491231002X", "张三13812345678", "银行卡号6222021234567890128"]) {
      const digits = /\d{11,}/u.exec(text)?.[0] ?? "";
      expect(JSON.stringify(personalNumbers(text))).not.toContain(digits.slice(4, 10));
    }
  });

  test("neither a message nor the frame of a finding shows a number", () => {
    expect(quote("张三13812345678")).toBe("「张三138******78」");
    const line = "  note: 张三，11010519491231002X，请核对";
    const { line: shown } = frameOf(line, { start: { line: 1, column: 12 }, end: { line: 1, column: 30 } });
    expect(shown).toBe("  note: 张三，11****************，请核对");
  });

  test("a text can be shown without its numbers", () => {
    expect(withoutPersonalNumbers("张三 138-1234-5678，11010519491231002X")).toBe(
      "张三 138-****-**78，11****************",
    );
  });
});
