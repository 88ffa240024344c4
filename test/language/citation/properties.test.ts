import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationBrackets } from "../../../src/language/citation/citation-brackets.ts";
import { foldInPlace } from "../../../src/language/citation/fold.ts";
import { wrongTitleMarks } from "../../../src/language/citation/inner-title-marks.ts";
import { strayNumberSign } from "../../../src/language/citation/number-sign.ts";
import { parseCitations } from "../../../src/language/citation/parse-citations.ts";
import { pastedText } from "../../../src/language/citation/pasted-text.ts";
import { strayPunctuation } from "../../../src/language/citation/stray-punctuation.ts";
import { unmatchedTitleMarks } from "../../../src/language/citation/unmatched-title-marks.ts";
import { vagueBases } from "../../../src/language/citation/vague.ts";
import { chineseNumeral, readNumeral } from "../../../src/language/numeral.ts";
import { canonicalCitation } from "./canonical-citation.ts";
import { structureOf } from "./form.ts";
import { problemsOfRanges } from "./ranges.ts";

/** Pieces of which citations are made, whole and broken. */
const PIECES = [
  ..."《》〈〉<>()（）[]〔〕【】、，；。,; \n号令第条款项",
  ...["2012", "45", "711", "201680号", "〔2012〕45号", "(2014)74号", "国发", "国务院令第711号", "2017年第10号令"],
  ...["民政部", "财政部 农业农村部", "关于印发", "的通知", "办法", "预算法", "中华人民共和国", "政府信息公开条例"],
  ...["第二十条", "第（二）项", "第二款", "、第三款", "公告2020年第5号", "GB/T 1-2016", "【法律】", "1.", "①"],
  ...[
    "2015年12月27日",
    "修正",
    "通过",
    "等",
    "及相关规定",
    "各地配套政策法规文件",
    "相关政策文件",
    "应当在二十日以内办理完毕",
  ],
];
const broken = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));
const anything = fc.oneof(
  broken,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

describe("any text", () => {
  test("is read, with every part where it stands", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(problemsOfRanges(text, parseCitations(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("keeps its length when it is folded, and folds once", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const folded = foldInPlace(text);
        expect(folded.length).toBe(text.length);
        expect(foldInPlace(folded)).toBe(folded);
      }),
    );
  });

  test("has its defects inside it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const citations = parseCitations(text);
        const ranges = [
          ...unmatchedTitleMarks(text),
          ...wrongTitleMarks(text),
          ...citationBrackets(text, citations).unmatched,
          ...strayPunctuation(text, citations),
          ...vagueBases(text, citations),
          ...pastedText(text, citations).map((range) => ({ range })),
        ].map(({ range }) => range);
        for (const { start, end } of ranges) expect(0 <= start && start < end && end <= text.length).toBe(true);
        for (const { numbers } of citations) for (const { range } of numbers) strayNumberSign(text, range.end);
      }),
      { numRuns: 2000 },
    );
  });
});

const han = (minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(..."城乡居民最低生活保障审核管理公共服务"), { minLength, maxLength })
    .map((all) => all.join(""));
const plainTitle = fc
  .tuple(han(2, 12), fc.constantFrom("法", "条例", "办法", "规定", "（试行）"))
  .map(([name, end]) => name + end);
const title = fc.oneof(
  plainTitle,
  fc
    .tuple(fc.constantFrom("国务院", "民政部", "民政部 财政部"), plainTitle)
    .map(([who, it]) => `${who}关于印发〈${it}〉的通知`),
);
const counted = fc.integer({ min: 1, max: 999 });
const year = fc.integer({ min: 1950, max: 2049 });
const number = fc.oneof(
  fc
    .tuple(fc.constantFrom("国发", "国办发", "民办函", "吉政发"), year, counted)
    .map(([who, in_, n]) => `${who}〔${in_}〕${n}号`),
  fc
    .tuple(fc.constantFrom("国务院", "主席", "公安部", "国家民委、公安部"), counted)
    .map(([who, n]) => `${who}令第${n}号`),
  fc.tuple(year, counted).map(([in_, n]) => `国家税务总局公告${in_}年第${n}号`),
  fc.tuple(counted, year).map(([n, in_]) => `GB/T 32${n}-${in_}`),
);
const article = fc
  .tuple(counted, fc.option(counted), fc.option(fc.integer({ min: 1, max: 30 })))
  .map(([one, two, three]) =>
    [`第${chineseNumeral(one)}条`, two && `第${chineseNumeral(two)}款`, three && `第（${chineseNumeral(three)}）项`]
      .filter((part) => part)
      .join(""),
  );
const citation = fc.record({
  tag: fc.constantFrom("", "【法律】", "【部门规章及规范性文件】"),
  title,
  numbers: fc.array(number, { maxLength: 2 }),
  articles: fc.array(article, { maxLength: 3 }),
  tail: fc.constantFrom("", "等", "及相关规定", "及其实施细则"),
});

describe("a citation in its canonical spelling", () => {
  const spelt = citation.map(({ tag, title: name, numbers, articles, tail }) => {
    const bracket = numbers.length === 0 ? "" : `（${numbers.join("、")}）`;
    return `${tag}《${name}》${bracket}${articles.join("、")}${tail}`;
  });

  test("is read whole, and written again as it was", () => {
    fc.assert(
      fc.property(spelt, (text) => {
        const found = parseCitations(text);
        expect(found).toHaveLength(1);
        expect(found.map(canonicalCitation)).toEqual([text]);
        expect(found[0]?.range).toEqual({ start: 0, end: text.length });
      }),
      { numRuns: 1000 },
    );
  });

  test("is one of many, whatever separates them", () => {
    fc.assert(
      fc.property(
        fc.array(spelt, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("", "、", "；", "\n", "，", " "),
        (all, sign) => {
          expect(parseCitations(all.join(sign)).map(canonicalCitation)).toEqual(all);
        },
      ),
    );
  });

  test("says the same with half-width signs and other brackets", () => {
    const HALF = new Map([..."（）〔〕"].map((from, index) => [from, "()[]".charAt(index)]));
    fc.assert(
      fc.property(spelt, (text) => {
        const half = text.replace(/[（）〔〕]/gu, (sign) => HALF.get(sign) ?? sign);
        expect(parseCitations(half).map(structureOf)).toEqual(parseCitations(text).map(structureOf));
      }),
    );
  });
});

test("numbers up to 9999 are read as they are written", () => {
  for (let value = 1; value <= 9999; value++) {
    const written = chineseNumeral(value);
    expect(readNumeral(written, 0)).toEqual({ value, end: written.length });
  }
});

/** Each runs for minutes when the time grows with the square of the length. */
describe("100,000 characters are read at once", () => {
  const HOSTILE = [
    ...[
      "《",
      "》",
      "《》",
      "〈",
      "<",
      "(",
      "（",
      ")",
      "〔",
      "【",
      "第",
      "号",
      "令",
      "公告",
      "等",
      "、",
      " ",
      "2012",
      "一",
    ],
    ...[
      "《关于印发",
      "关于印发《",
      "》的",
      "《A法",
      "国发〔2012〕",
      "第一条、",
      "第一、",
      "民政部、",
      "民政部 ",
      "(2012",
      "2012年",
    ],
    ...[
      "中华人民共和国",
      "关于",
      "的通知",
      "相关",
      "相关政策文件；",
      "及",
      "令第",
      "【法律】",
      "《A》（《B》",
      "《A》、第一条",
    ],
  ];
  test.each(HOSTILE)("%s", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const citations = parseCitations(text);
    expect(unmatchedTitleMarks(text).length).toBeLessThanOrEqual(text.length);
    expect(wrongTitleMarks(text).length).toBeLessThanOrEqual(text.length);
    expect(citationBrackets(text, citations).unmatched.length).toBeLessThanOrEqual(text.length);
    expect(strayPunctuation(text, citations).length).toBeLessThanOrEqual(text.length);
    expect(vagueBases(text, citations).length).toBeLessThanOrEqual(text.length);
    expect(pastedText(text, citations).length).toBeLessThanOrEqual(text.length);
  });
});
