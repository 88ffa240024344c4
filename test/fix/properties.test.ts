import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import type { Finding } from "../../src/findings/finding.ts";
import { readYaml } from "../../src/source/yaml.ts";
import { findAll, fixText } from "./in-memory.ts";

/** Texts of each element with defects of all kinds beside right ones. */
const TEXTS = {
  content: [
    "办理条件",
    "申 请 材 料",
    "申请材料；",
    "同上",
    "办理流程（试行",
    "办理条件",
    "１．办理条件",
    "联系电话　",
    "XX",
  ],
  basis: [
    "《社会救助暂行办法》（国务院令第649号）",
    "《社会救助暂行办法》(国务院令第649号)",
    "《政府信息公开条例》（国务院令第492号)",
    "《国务院关于进一步加强和改进最低生活保障工作的意见》国发〔2012〕45号",
    "《国务院关于进一步加强和改进最低生活保障工作的意见》（国发[2012]45号）",
    "〈社会救助暂行办法〉",
    "《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）",
    "《信息公开规定》",
    "《社会救助暂行办法》、《社会救助暂行办法》",
  ],
  deadline: [
    "制定或获取信息之日起10个工作日内",
    "信息形成或者变更之日起20 个工作日内",
    "信 息 形 成 或 者 变 更 之 日 起 20 个 工 作 日 内",
    "制定或获取信息之日起10工作日内",
    "制定或获取信息之日起１０个工作日内。",
    "及时公开",
    "同上",
  ],
  subject: ["县级人民政府民政部门", "县级民政局", "乡镇人民政府（街道办事处)", "县 级人民政府民政部门", "相关部门"],
  channel: ["政府网站", "政府服务中心", "■政府网站", "其他:微信", "其他：村务群", "政府 网站", "两微一端", "公示栏"],
  level: ["县级", "区级", "乡 级", "镇级", "乡级"],
} as const;

const some = (texts: readonly string[]) => fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 });

const item = fc.record({
  level2: fc.constantFrom("办事指南", "办 事 指 南", "办事指南。", "审核信息（试行）", "1.政策法规文件"),
  content: some(TEXTS.content),
  basis: some(TEXTS.basis),
  deadline: fc.constantFrom(...TEXTS.deadline),
  subject: some(TEXTS.subject),
  method: fc.constantFrom("主动公开", "主动", "依申请", "主 动公开"),
  channel: some(TEXTS.channel),
  audience: fc.constantFrom<unknown>("全社会", "社会公众", { groups: ["全社会"] }, { groups: ["申请人", "社会"] }),
  level: some(TEXTS.level),
  key: fc.constantFrom("deadline", "时限", "公开时限", "deadlin", "Deadline"),
});

/** How the YAML of a catalog is written. */
const style = fc.record({
  flow: fc.boolean(),
  type: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const, "BLOCK_FOLDED" as const),
  lineWidth: fc.constantFrom(0, 20),
  crlf: fc.boolean(),
  comments: fc.boolean(),
});

const written = fc.tuple(fc.array(item, { minLength: 1, maxLength: 4 }), style).map(([items, how]) => {
  const value = {
    domain: "social-assistance",
    title: "社会救助领域基层政务公开标准目录",
    items: items.map(({ level2, key, deadline, ...rest }, index) => ({
      id: `05-90${index}`,
      name: { level1: "最低生活保障", level2 },
      [key]: deadline,
      ...rest,
    })),
  };
  const text = stringify(value, {
    lineWidth: how.lineWidth,
    minContentWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: how.type,
    defaultKeyType: "PLAIN",
    ...(how.flow && { collectionStyle: "flow" }),
  });
  return how.comments ? withComments(text, how.crlf) : withLineEnds(text, how.crlf);
});

const withLineEnds = (text: string, crlf: boolean) => (crlf ? text.replaceAll("\n", "\r\n") : text);

/** Comments after the lines that may have one: keys and entries that end in the line. */
function withComments(text: string, crlf: boolean): string {
  const document = parseDocument(text, { keepSourceTokens: false });
  document.commentBefore = " 第一行\n 第二行";
  const lines = document.toString({ lineWidth: 0 }).split("\n");
  return withLineEnds(
    lines.map((line, at) => (/[^>|:,[{]$/u.test(line) ? `${line}${comment(line, at)}` : line)).join("\n"),
    crlf,
  );
}

const comment = (line: string, at: number) => (line.startsWith("#") ? "" : ` # 注${at}`);

const commentsIn = (text: string) => text.match(/(?:^|\s)#.*/gmu) ?? [];

/** How many findings each rule has. */
function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

test("fixing mends, brings nothing new, keeps what it does not mean, and does nothing more the second time", async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(written, async (source) => {
      const before = await findAll(new Map([["a.yaml", source]]));
      const { text, state } = await fixText(source);
      made += state.made.length;
      const after = await findAll(new Map([["a.yaml", text]]));
      expect(after.length).toBeLessThanOrEqual(before.length - state.made.length);
      const counts = countByRule(before);
      for (const [rule, count] of countByRule(after)) expect(count, rule).toBeLessThanOrEqual(counts.get(rule) ?? 0);
      expect(state.findings).toHaveLength(after.length);
      expect(readYaml(text).value === undefined).toBe(readYaml(source).value === undefined);
      expect(commentsIn(text)).toEqual(commentsIn(source));
      expect(withLineEnds(text.replaceAll("\r\n", "\n"), source.includes("\r"))).toBe(text);
      const again = await fixText(text);
      expect(again.text).toBe(text);
      expect(again.state.made).toEqual([]);
    }),
    { numRuns: 40 },
  );
  expect(made).toBeGreaterThan(40);
}, 120_000);

test("whatever the text, fixing does not throw and leaves sound YAML sound", async () => {
  const sign = fc.constantFrom(
    ..."甲：:-?[]{},&*!|>'\"%@`#~ \t\n\r\u3000".split(""),
    ...["\n- id: ", "\nitems:\n", "channel: ", "政府服务中心", "level: [", "区级", "&a ", "*a", "  "],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(sign, { maxLength: 40 }).map((signs) => `domain: 社会救助\n${signs.join("")}`),
      async (source) => {
        const { text } = await fixText(source);
        const [was, is] = [readYaml(source), readYaml(text)];
        expect(is.problems.length).toBe(was.problems.length);
        expect(is.value === undefined).toBe(was.value === undefined);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
