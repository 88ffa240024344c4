import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCitations } from "../../src/language/citation/parse-citations.ts";
import {
  citedInstrument,
  findByWrongTitle,
  findInstrument,
  instrumentByNumber,
  isAgencyOf,
  isNumberOf,
  nearestInstrument,
} from "../../src/language/instruments.ts";

const found = (title: string) => findInstrument(title)?.title;
const near = (title: string) => nearestInstrument(title)?.named.instrument.title;
const cited = (text: string) => parseCitations(text).map((citation) => citedInstrument(citation)?.title);

const REGULATION = "中华人民共和国政府信息公开条例";

describe("a title is found", () => {
  test.each([
    ["full", "中华人民共和国政府信息公开条例", REGULATION],
    ["without the state's name", "政府信息公开条例", REGULATION],
    ["in marks, with blanks", "《政府 信息公开条例》", REGULATION],
    ["in full-width forms", "最低生活保障审核审批办法(试行)", "最低生活保障审核审批办法（试行）"],
    ["without 试行", "最低生活保障审核审批办法", "最低生活保障审核审批办法（试行）"],
    ["with the year of an amendment", "中华人民共和国预算法（2018年修正）", "中华人民共和国预算法"],
    ["without the body that issued it", "关于全面建立临时救助制度的通知", "国务院关于全面建立临时救助制度的通知"],
    ["without 印发…的通知 around it", "地方预决算公开操作规程", "财政部关于印发《地方预决算公开操作规程》的通知"],
    ["with 印发…的通知 around it", "民政部关于印发〈特困人员认定办法〉的通知", "特困人员认定办法"],
    [
      "by its short title",
      "关于全面推进政务公开工作的意见",
      "中共中央办公厅 国务院办公厅印发《关于全面推进政务公开工作的意见》",
    ],
    [
      "with 和 in the body's name",
      "住房城乡建设部 国家发展改革委 财政部 自然资源部关于进一步规范发展公租房的意见",
      "住房和城乡建设部 国家发展改革委 财政部 自然资源部关于进一步规范发展公租房的意见",
    ],
  ])("%s", (_how, written, title) => expect(found(written)).toBe(title));

  test.each([
    ["another kind of document", "政府信息公开办法"],
    ["a province's", "江苏省政府信息公开条例"],
    ["issued by another body", "辽宁省人民政府关于全面建立临时救助制度的通知"],
    ["a further one", "社会救助暂行办法实施细则"],
    ["in force, of which the other is on trial", "地方预决算公开操作规程（试行）"],
    ["empty", ""],
  ])("but not one that is %s", (_what, title) => expect(found(title)).toBeUndefined());
});

test("a title in use that is no title is known as such", () => {
  expect(found("信息公开条例")).toBeUndefined();
  expect(findByWrongTitle("《信息公开条例》")?.title).toBe(REGULATION);
  expect(findByWrongTitle("中华人民共和国信息公开条例")?.title).toBe(REGULATION);
  expect(findByWrongTitle("政府信息公开条例")).toBeUndefined();
});

describe("a slip of the pen", () => {
  test.each([
    ["中华人民共和国政府信息公开条件", REGULATION, "件", "例"],
    ["《政府信息公开条件》", REGULATION, "件", "例"],
    [
      "关于推进重大建设项目批准和实施领域政务信息公开的意见",
      "国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见",
      "务",
      "府",
    ],
    ["招投公告和公示信息发布管理办法", "招标公告和公示信息发布管理办法", "投", "标"],
    ["关于全面推进政务公开工作意见", "中共中央办公厅 国务院办公厅印发《关于全面推进政务公开工作的意见》", "", "的"],
    ["中华人民共国行政许可法", "中华人民共和国行政许可法", "", "和"],
    ["中华人民供和国行政许可法", "中华人民共和国行政许可法", "供", "共"],
    ["养老机构管理理办法", "养老机构管理办法", "理", ""],
    ["中华人民共和国突发事件应对对法", "中华人民共和国突发事件应对法", "对", ""],
  ])("%s", (written, title, wrong, right) => {
    const slip = nearestInstrument(written);
    expect(slip?.named.instrument.title).toBe(title);
    expect(written.slice(slip?.written.start, slip?.written.end)).toBe(wrong);
    expect(slip?.right).toBe(right);
  });

  test.each([
    "政府信息公开条例", // is known
    "信息公开条例", // is known as wrong
    "国务院关于第七批取消和调整行政审批项目的决定",
    "青岛市市容和环境卫生管理条例",
    "宁波市市容和环境卫生管理条例",
    "2019-2021年农机购置补贴实施指导意见",
    "国家综合防灾减灾规划（2021-2025年）",
    "社会救助暂行条例",
    "城乡居民最低生活保障条例",
    "生产安全事故报告和调查处理办法",
    "建设项目环境影响评价资质管理办法",
    "农村五保供养工作条例实施细则",
    "关于全面推进村务公开工作的意见",
    "法律援助…",
    "预算法",
    "办法",
  ])("is not %s", (title) => expect(near(title)).toBeUndefined());
});

test("a number names its instrument, but an order that changed several names none", () => {
  expect(instrumentByNumber("国发〔2012〕45号")?.title).toBe("国务院关于进一步加强和改进最低生活保障工作的意见");
  expect(instrumentByNumber("国务院令第649号")?.title).toBe("社会救助暂行办法");
  expect(instrumentByNumber("国务院令第709号")).toBeUndefined();
  expect(instrumentByNumber("国务院令第99999号")).toBeUndefined();
});

describe("what a citation names", () => {
  test.each([
    ["《特困人员认定办法》（民发〔2016〕178号）", "特困人员认定办法"],
    ["《社会救助暂行办法》（国务院令第709号）", "社会救助暂行办法"],
    ["《最低生活保障审核审批办法（试行）》（赣民发〔2013〕8号）", undefined],
    ["《关于全面建立临时救助制度的通知》（辽政办发〔2014〕74号）", undefined],
    ["《江苏省政府信息公开条例》", undefined],
    ["《信息公开条例》第二十条", REGULATION],
    ["《政府信息公开条件》（国务院令第711号）", REGULATION],
    ["《政府信息公开条件》", undefined],
  ])("%s", (text, title) => expect(cited(text)).toEqual([title]));

  test("a number is one of its numbers in whichever spelling", () => {
    const instrument = findInstrument("就业服务与就业管理规定");
    const [citation] = parseCitations("《就业服务与就业管理规定》（中华人民共和国人力资源和社会保障部令第23号）");
    const number = citation?.numbers[0];
    expect(instrument && number && isNumberOf(number, instrument)).toBe(true);
    expect(instrument && number && isAgencyOf(number, instrument)).toBe(true);
  });
});

test("no text is refused, and what is near lies inside the text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string({ unit: fc.constantFrom(..."《》〈〉（）()政府信息公开条例件的关于印发通知 １１国"), maxLength: 60 }),
      ),
      (text) => {
        findInstrument(text);
        findByWrongTitle(text);
        instrumentByNumber(text);
        const slip = nearestInstrument(text);
        if (slip) {
          expect(slip.written.start).toBeLessThanOrEqual(slip.written.end);
          expect(slip.written.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});

test("thousands of titles are looked up in no time", () => {
  const titles = Array.from(
    { length: 3000 },
    (_, index) => `关于做好第${index}号重大建设项目批准和实施领域公开工作的通知`,
  );
  nearestInstrument("先建索引的名称");
  const start = performance.now();
  for (const title of titles) nearestInstrument(title);
  expect(performance.now() - start).toBeLessThan(3000);
});
