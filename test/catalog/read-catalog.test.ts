import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameOf } from "../../src/catalog/catalog.ts";
import { ELEMENTS } from "../../src/catalog/elements.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { shapeOfCatalog } from "../../src/catalog/shape.ts";
import { readYaml } from "../../src/source/yaml.ts";

const read = (text: string) => readCatalog(readYaml(text).value);
const elementsOf = (text: string) => read(`items:\n  - id: a\n    ${text}\n`).items[0]?.elements;

describe("the catalog", () => {
  test("everything that it may hold", () => {
    const catalog = read(`domain: health
title: 卫生健康目录
region: 某县
edition: "2026"
sources:
  - { id: s, title: 文件, number: 一号, issuer: 某部, date: 2019-04-30, url: "https://example.org/", accessed: 2026-11-21, note: 见 }
items:
  - id: 21-001
    name: { level1: 甲, level2: 乙, level3: 丙 }
    evidence: [s]
    links: [{ title: 指南, url: "https://example.org/a", channel: 政府网站 }, { url: "https://example.org/b" }, { title: 无址 }]
    stage: [结果, 决策]
    note: 说明
    unverified: [level, nonsense]
`);
    expect(catalog).toEqual({
      domain: "health",
      title: "卫生健康目录",
      region: "某县",
      edition: "2026",
      sources: [
        {
          id: "s",
          title: "文件",
          number: "一号",
          issuer: "某部",
          date: "2019-04-30",
          url: "https://example.org/",
          accessed: "2026-11-21",
          note: "见",
        },
      ],
      items: [
        {
          id: "21-001",
          elements: { name: { level1: "甲", level2: "乙", level3: "丙" } },
          evidence: ["s"],
          links: [
            { title: "指南", url: "https://example.org/a", channel: "政府网站" },
            { title: "https://example.org/b", url: "https://example.org/b" },
          ],
          stage: ["决策", "结果"],
          note: "说明",
          unverified: ["level"],
        },
      ],
    });
  });

  test("what is not stated is absent, not empty", () => {
    const catalog = read("items:\n  - id: a\n");
    expect(catalog).toEqual({
      domain: "",
      title: "",
      sources: [],
      items: [{ id: "a", elements: {}, evidence: [], links: [], stage: [], unverified: [] }],
    });
    expect("region" in catalog).toBe(false);
  });

  test("`unverified: true` is the whole item", () => {
    expect(read("items:\n  - id: a\n    unverified: true\n").items[0]?.unverified).toBe("all");
  });

  test("the item's name in one line", () => {
    const item = (text: string) => read(`items:\n  - { id: a, name: ${text} }\n`).items[0];
    const names = ["{ level1: 甲 }", "{ level1: 甲, level2: 乙 }", "{ level1: 甲, level3: 丙 }", "甲"].map((text) => {
      const found = item(text);
      return found && nameOf(found);
    });
    expect(names).toEqual(["甲", "甲 · 乙", "甲 · 丙", "a"]);
  });
});

describe("each element's forms", () => {
  test.each<[string, unknown]>([
    ["name: { level1: 甲, level2: 乙 }", { name: { level1: "甲", level2: "乙" } }],
    ["name: { level1: 甲, level2: }", { name: { level1: "甲" } }],
    ["content: [一, 二]", { content: ["一", "二"] }],
    ["basis: [《甲》]", { basis: ["《甲》"] }],
    ["subject: [ 某局 ]", { subject: ["某局"] }],
    ["deadline: 十日内", { deadline: [{ limit: "十日内" }] }],
    [
      "deadline: [{ scope: 许可, limit: 七日 }, { limit: 十日 }]",
      { deadline: [{ scope: "许可", limit: "七日" }, { limit: "十日" }] },
    ],
    ["method: 主动公开", { method: ["主动公开"] }],
    ["method: [依申请公开, 主动公开]", { method: ["主动公开", "依申请公开"] }],
    ["channel: [政府网站, 其他：广播]", { channel: { kind: "chosen", chosen: ["政府网站", "其他：广播"] } }],
    ["channel: { required: [政府网站] }", { channel: { kind: "marked", required: ["政府网站"], optional: [] } }],
    ["channel: { optional: [政府网站] }", { channel: { kind: "marked", required: [], optional: ["政府网站"] } }],
    ["audience: 全社会", { audience: { public: true, groups: [] } }],
    ["audience: { groups: [申请人] }", { audience: { public: false, groups: ["申请人"] } }],
    ["audience: { public: true, groups: [申请人] }", { audience: { public: true, groups: ["申请人"] } }],
    ["audience: { public: true }", { audience: { public: true, groups: [] } }],
    ["level: [乡级, 县级]", { level: ["县级", "乡级"] }],
  ])("%s", (text, expected) => {
    expect(elementsOf(text)).toEqual(expected);
  });

  test.each([
    "name: 甲",
    "name: { level2: 乙 }",
    "content: 一",
    "content: []",
    'content: [""]',
    "basis: { a: b }",
    "deadline: []",
    "deadline: [十日]",
    'deadline: "  "',
    "method: 主动",
    "channel: 政府网站",
    "channel: {}",
    "channel: { required: 政府网站 }",
    "audience: 社会公众",
    "audience: { public: false }",
    "audience: { groups: 申请人 }",
    "level: 县级",
    "level: [区级]",
  ])("%s cannot be read and is absent", (text) => {
    expect(elementsOf(text)).toEqual({});
  });
});

describe("defaults", () => {
  const text = `defaults: { method: 主动公开, audience: 全社会, level: [县级] }
items:
  - id: a
  - { id: b, method: 依申请公开, level: [乡级] }
  - { id: c, method: , level: [没有] }
`;
  test("hold where an item is silent, and never where it speaks, even wrongly", () => {
    const [a, b, c] = read(text).items.map(({ elements }) => elements);
    expect(a).toEqual({ method: ["主动公开"], audience: { public: true, groups: [] }, level: ["县级"] });
    expect(b).toEqual({ method: ["依申请公开"], audience: { public: true, groups: [] }, level: ["乡级"] });
    expect(c).toEqual({ audience: { public: true, groups: [] } });
  });

  test("any of the nine may be one", () => {
    const all = `defaults:
  name: { level1: 甲 }
  content: [一]
  basis: [《甲》]
  deadline: 十日
  subject: [某局]
  method: 主动公开
  channel: [政府网站]
  audience: 全社会
  level: [县级]
items:
  - id: a
`;
    expect(Object.keys(read(all).items[0]?.elements ?? {})).toEqual([...ELEMENTS]);
  });
});

describe("whatever it is given", () => {
  const key = fc.constantFrom(
    ...["domain", "title", "items", "sources", "defaults", "id", "links", "unverified", "evidence", "stage", "note"],
    ...ELEMENTS,
    ...["level1", "level2", "scope", "limit", "required", "optional", "public", "groups", "url", "__proto__", "x"],
  );
  const { value: rubbish } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("", " ", "甲", "true", "全社会", "主动公开", "县级", undefined, null, 5),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 6, noNullPrototype: false }),
    ),
  }));
  const catalogLike = fc.record({ domain: rubbish, defaults: rubbish, sources: rubbish, items: fc.array(rubbish) });

  test("it never throws, and has an item for every entry", () => {
    fc.assert(
      fc.property(fc.oneof(rubbish, catalogLike), (value) => {
        const catalog = readCatalog(value);
        const items = (value as { items?: unknown } | null | undefined)?.items;
        expect(catalog.items).toHaveLength(Array.isArray(items) && !Array.isArray(value) ? items.length : 0);
        for (const item of catalog.items) for (const found of Object.values(item.elements)) expect(found).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  test("shape problems never throw either, and their paths lead into the value", () => {
    fc.assert(
      fc.property(fc.oneof(rubbish, catalogLike), (value) => {
        for (const problem of shapeOfCatalog(value)) {
          let at: unknown = value;
          for (const segment of problem.path) {
            expect(typeof at === "object" && at !== null && Object.hasOwn(at, segment)).toBe(true);
            at = (at as Record<string, unknown>)[segment];
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("an item without shape problems has all that it states", () => {
    fc.assert(
      fc.property(catalogLike, (value) => {
        const problems = shapeOfCatalog(value);
        for (const [index, item] of readCatalog(value).items.entries()) {
          if (problems.some(({ path }) => path[0] === "items" && path[1] === String(index))) continue;
          const stated = Object.keys(value.items[index] as object).filter((name) =>
            (ELEMENTS as readonly string[]).includes(name),
          );
          expect(Object.keys(item.elements)).toEqual(expect.arrayContaining(stated));
        }
      }),
      { numRuns: 300 },
    );
  });
});
