import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import type { FixState } from "../../src/fix/fix-files.ts";
import { readYaml } from "../../src/source/yaml.ts";
import { good, head, item } from "../rules/small-catalog.ts";
import { findWords } from "./find-words.ts";
import { type Find, fixText, fixTexts } from "./in-memory.ts";

const madeIn = ({ made }: FixState) => made.map(({ finding }) => finding.rule);
const leftOutOf = ({ leftOut }: FixState) =>
  leftOut.map(({ finding, obstacle }) => [finding.rule, obstacle.kind, "rule" in obstacle ? obstacle.rule : ""]);

describe("catalogs", () => {
  test("one without findings is not touched", async () => {
    const { state } = await fixText(good);
    expect(state.texts.size).toBe(0);
    expect(state.made).toEqual([]);
  });

  test("known synonyms, keys and doubles are mended; comments, quotes, order and line ends stay", async () => {
    const broken = [
      "# 目录",
      "domain: 社会救助   # 领域",
      "title: 社会救助领域基层政务公开标准目录",
      "items:",
      "  - level: [ '区县级',乡 级 ]   # 层级",
      "    编号: 05-004",
      "    name: { level1: 最低生活保障, level2: 办事指南 }",
      "    content: [办理条件, 申请材料, 办理流程]",
      "    basis: [《社会救助暂行办法》（国务院令第649号）]",
      "    deadline: 制定或获取信息之日起10个工作日内",
      "    subject: [县级人民政府民政部门]",
      "",
      "    method: 主动 # 方式",
      "    channel:",
      "    - 政府网站",
      "    - 政府网站",
      '    - "政府服务中心"   # 中心',
      "    audience: 社会公众",
      "",
    ].join("\r\n");
    const { text, state } = await fixText(broken);
    expect(text.split("\r\n")).toEqual([
      "# 目录",
      "domain: social-assistance   # 领域",
      "title: 社会救助领域基层政务公开标准目录",
      "items:",
      "  - level: [ '县级',乡级 ]   # 层级",
      "    id: 05-004",
      "    name: { level1: 最低生活保障, level2: 办事指南 }",
      "    content: [办理条件, 申请材料, 办理流程]",
      "    basis: [《社会救助暂行办法》（国务院令第649号）]",
      "    deadline: 制定或获取信息之日起10个工作日内",
      "    subject: [县级人民政府民政部门]",
      "",
      "    method: 主动公开 # 方式",
      "    channel:",
      "    - 政府网站",
      '    - "政务服务中心"   # 中心',
      "    audience: 全社会",
      "",
    ]);
    expect(state.findings).toEqual([]);
    expect(state.leftOut).toEqual([]);
    expect((await fixText(text)).text).toBe(text);
  });

  test("a fix that would bring a finding to another file is left out", async () => {
    const first = good;
    const second = `domain: 社会救助\ntitle: 社会救助领域基层政务公开标准目录\nitems:\n${item("05-904", "政策法规文件").replace("政务服务中心", "政府服务中心")}`;
    const alone = await fixTexts({ "b.yaml": second });
    expect(madeIn(alone).sort()).toEqual(["catalog/unknown-domain", "channel/unknown"]);
    const both = await fixTexts({ "a.yaml": first, "b.yaml": second });
    expect(madeIn(both)).toEqual(["channel/unknown"]);
    expect(both.texts.get("b.yaml")).toBe(second.replace("政府服务中心", "政务服务中心"));
    expect(leftOutOf(both)).toEqual([["catalog/unknown-domain", "appears", "catalog/duplicate-domain"]]);
  });

  test("a fix of the whole catalog that would bring findings to its items holds up none of theirs", async () => {
    const items = [item("05-004", "办事指南"), item("05-005", "政策法规文件"), item("05-904", "另外的事项")];
    const text = `domain: 社会救助\ntitle: 社会救助领域基层政务公开标准目录\nitems:\n${items.join("")}`;
    const { text: mended, state } = await fixText(text.replaceAll("政务服务中心", "政府服务中心"));
    expect(mended).toBe(text);
    expect(leftOutOf(state)).toEqual([["catalog/unknown-domain", "appears", "catalog/changed-id"]]);
  });

  test("a key whose value is wrong too is left, since mending it would show another finding", async () => {
    const text = good.replace("    method: 主动公开", "    公开方式: 主动告知");
    const { state } = await fixText(text);
    expect(state.texts.size).toBe(0);
    expect(leftOutOf(state)).toEqual([["catalog/unknown-key", "appears", "method/unknown"]]);
  });

  test("a file with errors in its YAML is left alone, others are mended", async () => {
    const broken = `${good.replace("政务服务中心", "政府服务中心")}title: 又一个标题\n`;
    const other = good.replaceAll("social-assistance", "elderly-care").replace("县级, 乡级", "区级, 乡级");
    const state = await fixTexts({ "a.yaml": broken, "b.yaml": other });
    expect([...state.texts.keys()]).toEqual(["b.yaml"]);
    expect(state.findings.map(({ rule }) => rule)).toContain("yaml/duplicate-key");
  });

  test("what an alias stands for is mended at its anchor", async () => {
    const text = `${head}items:\n${item("05-004", "办事指南").replace("[县级, 乡级]", "&levels [区级, 乡级]")}${item("05-905", "审核信息").replace("[县级, 乡级]", "*levels")}`;
    const { text: mended, state } = await fixText(text);
    expect(mended).toBe(text.replace("区级", "县级"));
    expect(state.findings).toEqual([]);
  });
});

describe("made-up rules", () => {
  test("the cause is found among many with few checks", async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `a${index}: ${index % 10 === 0 ? "坏" : "好"}甲`);
    const find = findWords({ word: "甲", put: "乙" }, { rule: "name/missing", word: "坏乙", put: "", safe: false });
    let checks = 0;
    const { state } = await fixText(`${lines.join("\n")}\n`, (texts) => {
      checks += 1;
      return find(texts);
    });
    expect(state.made).toHaveLength(180);
    expect(state.leftOut).toHaveLength(20);
    expect(checks).toBeLessThan(100);
  });

  test("one fix uncovers another", async () => {
    const { text, state } = await fixText(
      "a: 甲甲乙\n",
      findWords({ word: "甲甲", put: "" }, { word: "乙", put: "丙" }),
    );
    expect(text).toBe("a: 丙\n");
    expect(madeIn(state)).toHaveLength(2);
    const chain = await fixText("a: 甲乙丙\n", findWords({ word: "甲乙", put: "" }, { word: "乙丙", put: "丁" }));
    // They overlap: the first is made, and the second is none any more.
    expect(chain.text).toBe("a: 丙\n");
    const uncovered = await fixText("a: 甲[乙]丙\n", findWords({ word: "[乙", put: "乙" }, { word: "乙]", put: "乙" }));
    expect(uncovered.text).toBe("a: 甲乙丙\n");
  });

  test("a fix that leaves its finding is left out, so that nothing goes round in circles", async () => {
    const { text, state } = await fixText(
      "a: 甲\nb: 丙\n",
      findWords({ word: "甲", put: "甲甲" }, { word: "丙", put: "丁" }),
    );
    expect(text).toBe("a: 甲\nb: 丁\n");
    expect(leftOutOf(state)).toEqual([["name/empty", "appears", "name/empty"]]);
    const swapping = await fixText(
      "a: 甲\n",
      findWords({ word: "甲", put: "乙" }, { rule: "name/missing", word: "乙", put: "甲" }),
    );
    expect(swapping.text).toBe("a: 甲\n");
    const idle: Find = async (texts) =>
      (await findWords({ word: "甲", put: "乙" })(texts))
        .concat(await findWords({ word: "乙", put: "甲" })(texts))
        .map((finding): Finding => ({ ...finding, words: () => ({ message: "" }) }));
    const staying = await fixText("a: 甲\n", idle);
    expect(staying.text).toBe("a: 甲\n");
    expect(leftOutOf(staying.state)).toEqual([["name/empty", "stays", ""]]);
  });

  test("of many fixes, only those that do harm are left out", async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `a${index}: ${[7, 8, 29].includes(index) ? "坏" : "好"}甲`);
    const { text, state } = await fixText(
      `${lines.join("\n")}\n`,
      findWords({ word: "甲", put: "乙" }, { rule: "name/missing", word: "坏乙", put: "", safe: false }),
    );
    expect(text).toBe(`${lines.map((line) => line.replace("好甲", "好乙")).join("\n")}\n`);
    expect(leftOutOf(state)).toEqual(Array.from({ length: 3 }, () => ["name/empty", "appears", "name/missing"]));
  });

  test("a fix that would change more than its text is left out", async () => {
    const { text, state } = await fixText("a: 甲 # 注\nb: 甲乙\n", findWords({ word: "甲", put: "丙: 丁" }));
    expect(text).toBe("a: 甲 # 注\nb: 甲乙\n");
    expect(leftOutOf(state).map(([, kind]) => kind)).toEqual(["not-as-meant", "not-as-meant"]);
  });

  test("an unsafe fix is not made", async () => {
    const { state } = await fixText("a: 甲\n", findWords({ word: "甲", put: "乙", safe: false }));
    expect(state.texts.size).toBe(0);
    expect(state.leftOut).toEqual([]);
  });
});

describe("places inside scalars", () => {
  const blanks = findWords({ word: "低 保", put: "低保" }, { word: "''", put: "“”" }, { word: "'", put: "’" });
  test.each([
    ["plain", "a: 最低 保障\n", "a: 最低保障\n"],
    ["plain over lines", "a: 最低\n   保障 # 注\n", "a: 最低保障 # 注\n"],
    ["double quotes", 'a: "最低 保障" # 注\n', 'a: "最低保障" # 注\n'],
    ["double quotes with escapes, where no place is exact", 'a: "\\u6700低 保障"\n', 'a: "\\u6700低 保障"\n'],
    ["single quotes", "a: '最低 保障'\n", "a: '最低保障'\n"],
    ["doubled single quotes", "a: '最低 保障''甲'\n", "a: '最低保障’甲'\n"],
    ["a folded block", "a: >-\n  最低\n  保障\n  低 保\nb: c\n", "a: >-\n  最低保障\n  低保\nb: c\n"],
    ["a literal block", "a: |\n  最低 保障\n  甲\nb: c\n", "a: |\n  最低保障\n  甲\nb: c\n"],
    ["CRLF", "a: >-\r\n  最低 保障\r\n  甲\r\nb: c\r\n", "a: >-\r\n  最低保障\r\n  甲\r\nb: c\r\n"],
  ])("%s", async (_, text, mended) => {
    expect((await fixText(text, blanks)).text).toBe(mended);
  });
});

describe("letter-spaced words, as they are written", () => {
  const withContent = (written: string) => good.replace("[办理条件, 申请材料, 办理流程]", written);
  const spaced = "content/letter-spaced";
  test.each([
    ["plain", "[申 请 材 料, 办理流程]", "[申请材料, 办理流程]"],
    ["double quotes", '["申 请 材 料", 办理流程]', '["申请材料", 办理流程]'],
    ["single quotes beside a doubled one", "['申 请 材 料（''新办'')', 办理流程]", undefined],
    ["a folded block", "\n      - >-\n        申 请\n        材 料 # 不是注释\n      - 办理流程", undefined],
  ])("%s", async (_, written, mended) => {
    const text = withContent(written);
    const { text: now, state } = await fixText(text);
    expect(state.made.map(({ finding }) => finding.rule)).toContain(spaced);
    if (mended !== undefined) expect(now).toBe(withContent(mended));
    expect(now).not.toMatch(/申\s+请|材\s+料/u);
    expect(readYaml(now).problems).toEqual([]);
  });

  test("behind escapes there is no exact place, so there is no fix", async () => {
    const text = withContent('["\\u7533 请 材 料", 办理流程]');
    const { text: now, state } = await fixText(text);
    expect(now).toBe(text);
    expect(state.findings.map(({ rule, fix }) => [rule, fix])).toEqual([[spaced, undefined]]);
  });
});
