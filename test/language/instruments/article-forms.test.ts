import { describe, expect, test } from "vitest";
import { parseCitations } from "../../../src/language/citation/parse-citations.ts";
import { articleFault, formerPlace } from "../../../src/language/instruments/article-forms.ts";
import { findInstrument } from "../../../src/language/instruments.ts";

const regulation = findInstrument("政府信息公开条例");

function faultOf(article: string) {
  const reference = parseCitations(`《政府信息公开条例》${article}`)[0]?.articles[0];
  if (!reference || !regulation) throw new Error(`not read as an article: ${article}`);
  return articleFault(reference, regulation);
}

describe("an article of the regulation", () => {
  test.each([
    ["第二十条第二款", { kind: "item-as-paragraph", items: 15, right: "第二十条第（二）项" }],
    ["第二十条第（一）款", { kind: "item-as-paragraph", items: 15, right: "第二十条第（一）项" }],
    ["第二十条第十六款", { kind: "item-as-paragraph", items: 15, right: undefined }],
    ["第二十条第（十六）项", { kind: "no-item", items: 15, now: undefined }],
    ["第十条第（四）项", { kind: "no-item", items: 0, now: "第二十条第（七）项" }],
    ["第二十六条第二款", { kind: "no-paragraph", paragraphs: 1 }],
    ["第五十七条", { kind: "no-article", count: 56 }],
  ])("%s is wrong", (article, fault) => expect(faultOf(article)).toEqual(fault));

  test.each([
    "第二十条",
    "第二十条第（十五）项",
    "第二十条第一款",
    "第二十条第一款第（二）项",
    "第十三条第二款",
    "第二十六条",
  ])("%s may be right", (article) => expect(faultOf(article)).toBeUndefined());

  test("of the text before has its place now", () => {
    const places =
      parseCitations("《政府信息公开条例》第九条、第十八条、第十条第（一）项、第十三条")[0]?.articles ?? [];
    expect(places.map((reference) => regulation && formerPlace(reference, regulation))).toEqual([
      "第十九条",
      "第二十六条",
      "第二十条第（一）项",
      undefined,
    ]);
  });
});

test("an instrument whose articles are not known has no fault", () => {
  const law = findInstrument("预算法");
  const reference = parseCitations("《预算法》第十四条第九款")[0]?.articles[0];
  expect(law && reference && articleFault(reference, law)).toBeUndefined();
});
