import { describe, expect, test } from "vitest";
import { parseCitations } from "../../../src/language/citation/parse-citations.ts";
import { canonicalCitation } from "./canonical-citation.ts";
import { DEFECT_FORMS } from "./defect-forms.ts";
import { FACTS_FORMS } from "./facts-forms.ts";
import { partsOf, structureOf } from "./form.ts";
import { MORE_FORMS } from "./more-forms.ts";
import { PAGE_FORMS } from "./page-forms.ts";
import { problemsOfRanges } from "./ranges.ts";

const FORMS = [...FACTS_FORMS, ...DEFECT_FORMS, ...MORE_FORMS, ...PAGE_FORMS];

test("the forms of FACTS §5.2 are all there", () => {
  expect(FACTS_FORMS.length).toBeGreaterThanOrEqual(47);
});

describe.each(FORMS)("%s", (text, said) => {
  const citations = parseCitations(text);

  test("is read", () => {
    expect(citations.map(partsOf)).toEqual(said);
  });

  test("has its parts where they stand", () => {
    expect(problemsOfRanges(text, citations)).toEqual([]);
  });

  test("says the same in its canonical spelling", () => {
    for (const citation of citations) {
      expect(parseCitations(canonicalCitation(citation)).map(structureOf)).toEqual([structureOf(citation)]);
    }
  });
});

const partIn = (text: string) => {
  const [citation] = parseCitations(text);
  if (!citation) throw new Error(`nothing in ${text}`);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    whole: slice(citation.range),
    title: citation.title && slice(citation.title.range),
    number: citation.numbers.map(({ range }) => slice(range)),
    articles: citation.articles.map(({ range }) => slice(range)),
    dates: citation.dates.map(({ range }) => slice(range)),
  };
};

describe("where the parts stand", () => {
  test("a number without its brackets, an article with its item, a date with what happened", () => {
    expect(partIn("依据《政府信息公开条例》（国令第711号）第二十条第（二）项等规定")).toEqual({
      whole: "《政府信息公开条例》（国令第711号）第二十条第（二）项等规定",
      title: "政府信息公开条例",
      number: ["国令第711号"],
      articles: ["第二十条第（二）项"],
      dates: [],
    });
    expect(partIn("《教育法》(2015年12月27日第二次修正)")).toEqual({
      whole: "《教育法》(2015年12月27日第二次修正)",
      title: "教育法",
      number: [],
      articles: [],
      dates: ["2015年12月27日第二次修正"],
    });
  });

  test("a number begins with its agency and not before", () => {
    expect(partIn("关于做好救助工作的通知辽民发(2018)74号").number).toEqual(["辽民发(2018)74号"]);
    expect(partIn("根据民发〔2018〕74号").number).toEqual(["民发〔2018〕74号"]);
    expect(partIn("2014年2月21日国务院令第649号").number).toEqual(["国务院令第649号"]);
  });
});

test("the spellings of one order are one", () => {
  const spellings = ["国令第711号", "国务院令第711号", "国务院令711号", "中华人民共和国国务院令第711号"];
  spellings.push("中华人民共和国 国务院 令第711号", "国务院第711号令", "国务院令第七百一十一号", "国务院令（第711号）");
  const canonical = spellings.map((text) => parseCitations(`《条例》（${text}）`)[0]?.numbers[0]?.canonical);
  expect(new Set(canonical)).toEqual(new Set(["国务院令第711号"]));
});

test("the brackets of a year are one, whatever their kind", () => {
  const spellings = [
    "〔2012〕",
    "[2012]",
    "［2012］",
    "(2012)",
    "（2012）",
    "﹝2012﹞",
    "【2012】",
    "〔 2012 〕",
    "〔2012)",
  ];
  const canonical = spellings.map((year) => parseCitations(`国发${year}45号`)[0]?.numbers[0]?.canonical);
  expect(new Set(canonical)).toEqual(new Set(["国发〔2012〕45号"]));
});

test.each([
  "",
  "相关政策文件",
  "信息公开规定",
  "按照要求执行",
  "法律法规",
  "同上",
  "第七条婴儿出生后一个月以内，由户主申报",
  "2019年5月15日起施行",
  "办理时限20个工作日（法定30日）",
  "合法、依法、普法和执法",
  "命令3次，公告2天",
  "电话：0431-12345678",
  "数量<5，金额>3万元",
])("%s cites nothing", (text) => {
  expect(parseCitations(text)).toEqual([]);
});
