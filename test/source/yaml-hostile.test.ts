import { describe, expect, test } from "vitest";
import { DEFAULT_WORKSPACE } from "../../src/catalog/workspace.ts";
import { checkFiles } from "../../src/pipeline/check.ts";
import type { Limit } from "../../src/source/limits.ts";
import { LIMITS } from "../../src/source/limits.ts";
import { readYaml } from "../../src/source/yaml.ts";

const ITEM = `  - id: ID
    name: { level1: 最低生活保障, level2: 办事指南 }
    content: [办理事项, 办理条件, 最低生活保障标准, 申请材料, 办理流程, 办理时间、地点, 联系方式]
    basis: [《国务院关于进一步加强和改进最低生活保障工作的意见》（国发〔2012〕45号）]
    deadline: 制定或获取信息之日起10个工作日内
    subject: [县级人民政府民政部门, 乡镇人民政府（街道办事处）]
    channel: [政府网站, 政务服务中心]
    level: [县级, 乡级]
`;

/** A megabyte of ordinary catalog: the measure of what reading may cost. */
const ORDINARY = `domain: social-assistance\ntitle: 目录\nitems:\n${Array.from({ length: 2200 }, (_, at) => ITEM.replace("ID", `x-${at}`)).join("")}`;

function secondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

const repeated = (text: string, count: number) => text.repeat(count);

/** A map in a map in a map, each a line of its own. */
function nestedMap(depth: number): string {
  let text = "";
  for (let at = 0; at < depth; at += 1) text += `${" ".repeat(at)}a:\n`;
  return text;
}

const laughs = `a0: &a0 [哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈]\n${Array.from(
  { length: 9 },
  (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(", ")}]\n`,
).join("")}`;

const CASES: readonly [name: string, text: string, limits: readonly Limit[]][] = [
  ["10,000 lists in each other, flow", repeated("[", 10_000), ["depth"]],
  ["10,000 lists in each other, flow, closed", repeated("[", 10_000) + repeated("]", 10_000), ["depth"]],
  ["10,000 maps in each other, flow", `${repeated("{a: ", 10_000)}b${repeated("}", 10_000)}`, ["depth"]],
  ["10,000 lists in each other, a line each", repeated("[\n", 10_000), ["depth"]],
  ["10,000 lists in each other, `- - -`", repeated("- ", 10_000), ["depth"]],
  ["1,500 maps in each other, block", nestedMap(1_500), ["depth"]],
  ["33 maps in each other, block", `${nestedMap(33)}${" ".repeat(33)}a: b\n`, ["depth"]],
  ["a million aliases", `a: &a 甲\nb:\n${repeated("  - *a\n", 1_000_000)}`, ["nodes"]],
  ["100,000 aliases", `a: &a 甲\nb:\n${repeated("  - *a\n", 100_000)}`, ["aliases"]],
  ["20,000 anchors", `a:\n${Array.from({ length: 20_000 }, (_, at) => `  - &a${at} 甲\n`).join("")}`, ["aliases"]],
  ["a billion laughs", laughs, ["expandedNodes"]],
  ["190,000 commas", `a: [${repeated(",", 190_000)}]\n`, ["lineLength"]],
  ["190,000 closing brackets", `a: ${repeated("]", 190_000)}\n`, ["lineLength"]],
  ["400,000 commas, 1,000 a line", `a: [\n${repeated(`${repeated(",", 1000)}\n`, 400)}]\n`, ["nodes"]],
  ["a million entries", `a:\n${repeated("- b\n", 1_000_000)}`, ["nodes"]],
  ["4 MB on one line", `a: ${repeated("甲", 4_000_000)}\n`, ["lineLength"]],
  ["4 MB in quotes on one line", `a: "${repeated("x", 4_000_000)}"\n`, ["lineLength"]],
];

describe("what would cost too much is refused, with its limit", () => {
  let ordinary = 0;
  test("an ordinary megabyte is read", () => {
    ordinary = Math.min(
      ...[0, 1].map(() =>
        secondsOf(() => {
          const { problems, value } = readYaml(ORDINARY);
          expect(problems).toEqual([]);
          expect(value).toBeDefined();
        }),
      ),
    );
    expect(new TextEncoder().encode(ORDINARY).length).toBeGreaterThan(1_000_000);
  });

  test.each(CASES)("%s", (_, text, limits) => {
    let reached: readonly unknown[] = [];
    let value: unknown;
    const seconds = secondsOf(() => {
      const yaml = readYaml(text);
      value = yaml.value;
      reached = yaml.problems.flatMap((problem) => (problem.kind === "limit" ? [problem.limit] : []));
      expect(yaml.problems.length).toBeLessThan(10);
    });
    expect(reached).toEqual(limits);
    expect(value).toBeUndefined();
    // Loose, as machines are busy: the worst measured is half of an ordinary megabyte.
    expect(seconds).toBeLessThan(ordinary * 4);
  });

  test("a file over the size limit is refused by the pipeline", async () => {
    const file = { path: "a.yaml", tooLarge: 200 * 1024 * 1024 };
    const [checked] = await checkFiles([file], { workspace: DEFAULT_WORKSPACE, severityOf: () => "error" });
    expect(checked?.findings.map(({ rule }) => rule)).toEqual(["file/limit"]);
  });

  test("100,000 keys in one map are read, in time that grows with their number", () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: ${at}\n`).join("");
    const yaml = readYaml(keys(100_000));
    expect(yaml.problems).toEqual([]);
    expect(Object.keys(yaml.value as object)).toHaveLength(100_000);
    expect(yaml.rangeOf(["k99999"], "key").start).toBeGreaterThan(1_000_000);
    const small = Math.min(...[0, 1, 2].map(() => secondsOf(() => readYaml(keys(10_000)))));
    const large = Math.min(...[0, 1].map(() => secondsOf(() => readYaml(keys(100_000)))));
    expect(large / small).toBeLessThan(40);
  });

  test("100,000 equal keys are 99,999 problems, not a walk of each to each", () => {
    const text = repeated("a: b\n", 100_000);
    expect(readYaml(text).problems).toHaveLength(99_999);
  });

  test("a megabyte of broken lines is explained in time that grows with its length", () => {
    const broken = ORDINARY.replaceAll("deadline: ", "deadline：").replaceAll(
      "    level: [县级, 乡级]",
      "    level: [县级, 乡级",
    );
    let count = 0;
    const seconds = secondsOf(() => {
      count = readYaml(broken).problems.length;
    });
    expect(count).toBeGreaterThanOrEqual(2200);
    expect(seconds).toBeLessThan(ordinary * 12);
  });

  test("limits are told at the place that goes over them where there is one", () => {
    const text = `a: 1\nb: ${repeated("[", 40)}${repeated("]", 40)}\n`;
    const [problem] = readYaml(text).problems;
    expect(problem).toMatchObject({ kind: "limit", limit: "depth", actual: 40 });
    expect(problem?.range.start).toBe(text.indexOf("[") + 39);
    const long = `a: 1\nb: ${repeated("x", LIMITS.lineLength)}\n`;
    expect(readYaml(long).problems).toMatchObject([{ limit: "lineLength", range: { start: 5 } }]);
  });

  test("just inside the limits all is well", () => {
    expect(readYaml(`a: ${repeated("[", 31)}${repeated("]", 31)}\n`).problems).toEqual([]);
    expect(readYaml(`a: ${repeated("x", LIMITS.lineLength - 3)}\n`).problems).toEqual([]);
    expect(readYaml(`a: &a 甲\nb:\n${repeated("  - *a\n", 9_999)}`).problems).toEqual([]);
  });
});

describe("keys that JavaScript treats in its own way are just keys", () => {
  const text = `__proto__: { polluted: yes }
constructor: { prototype: { polluted: yes } }
toString: x
a:
  __proto__: [b]
  hasOwnProperty: c
`;
  test("they are in the value, and Object.prototype stays as it is", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const { value, problems } = readYaml(text);
    expect(problems).toEqual([]);
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor", "toString", "a"]);
    expect(Object.keys((value as { a: object }).a)).toEqual(["__proto__", "hasOwnProperty"]);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("they have places", () => {
    const yaml = readYaml(text);
    const { start, end } = yaml.rangeOf(["a", "__proto__", 0]);
    expect(text.slice(start, end)).toBe("b");
    expect(yaml.rangeOf(["valueOf"])).toEqual(yaml.rangeOf([]));
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "%s as the value of everything",
    async (name) => {
      const text = `domain: ${name}
title: ${name}
items:
  - id: ${name}
    name: { level1: ${name} }
    method: ${name}
    channel: [${name}]
    audience: ${name}
    level: [${name}]
    stage: [${name}]
    evidence: [${name}]
    unverified: [${name}]
    ${name}: { ${name}: ${name} }
`;
      const options = { workspace: DEFAULT_WORKSPACE, severityOf: () => "error" as const };
      const [checked] = await checkFiles([{ path: "a.yaml", bytes: new TextEncoder().encode(text) }], options);
      const rules = new Set<string>(checked?.findings.map(({ rule }) => rule));
      for (const rule of [
        "catalog/unknown-domain",
        "catalog/unknown-key",
        "method/unknown",
        "channel/unknown",
        "level/unknown",
      ]) {
        expect(rules).toContain(rule);
      }
      for (const { words } of checked?.findings ?? []) expect(words("zh").message).not.toMatch(/function|\[object/u);
    },
  );

  test("a catalog with them has findings, and nothing else happens", async () => {
    const bytes = new TextEncoder().encode(
      `domain: health\ntitle: x\n${text}items:\n  - id: a\n    __proto__: { id: b }\n`,
    );
    const options = { workspace: DEFAULT_WORKSPACE, severityOf: () => "error" as const };
    const [checked] = await checkFiles([{ path: "a.yaml", bytes }], options);
    const keys = checked?.findings.filter(({ rule }) => rule === "catalog/unknown-key") ?? [];
    expect(keys.length).toBeGreaterThanOrEqual(5);
    expect(checked?.catalog?.items[0]?.id).toBe("a");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
