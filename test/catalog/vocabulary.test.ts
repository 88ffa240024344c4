import { describe, expect, test } from "vitest";
import schemaKeys from "#generated/schema-keys.js";
import catalogSchema from "../../schemas/catalog.schema.json" with { type: "json" };
import { CHANNEL_SYNONYMS, CHANNELS, channelsOf, DOMAIN_CHANNELS, OTHER_CHANNEL } from "../../src/catalog/channels.ts";
import { LEVELS, METHODS, STAGES, SYNONYMS } from "../../src/catalog/closed-sets.ts";
import { DOMAIN_ALIASES, DOMAINS } from "../../src/catalog/domains.ts";
import { ELEMENT_TITLES, ELEMENTS, isElement } from "../../src/catalog/elements.ts";
import { keysAt } from "../../src/catalog/keys.ts";

/** The 26 of the shared design, §2, with the numbers that begin their files' names. */
const DESIGN = `01 major-construction-projects 重大建设项目
02 public-resource-trading 公共资源交易
03 compulsory-education 义务教育
04 household-registration 户籍管理
05 social-assistance 社会救助
06 elderly-care 养老服务
07 public-legal-services 公共法律服务
08 budgets-and-final-accounts 财政预决算
09 employment 就业
10 social-insurance 社会保险
11 urban-rural-planning 城乡规划
12 land-expropriation 农村集体土地征收
13 ecology-environment 生态环境
14 housing-expropriation 国有土地上房屋征收与补偿
15 affordable-housing 保障性住房
16 rural-housing-renovation 农村危房改造
17 urban-law-enforcement 城市综合执法
18 municipal-services 市政服务
19 agricultural-subsidies 涉农补贴
20 public-cultural-services 公共文化服务
21 health 卫生健康
22 work-safety 安全生产
23 disaster-relief 救灾
24 food-drug-regulation 食品药品监管
25 tax-administration 税收管理
26 poverty-alleviation 扶贫`;

describe("domains", () => {
  test("they are the 26 of the design, in its order", () => {
    expect(DOMAINS.map(({ ordinal, slug, title }) => `${ordinal} ${slug} ${title}`)).toEqual(DESIGN.split("\n"));
  });

  test("aliases lead to domains, and are no domain's own title", () => {
    const slugs: readonly string[] = DOMAINS.map(({ slug }) => slug);
    const titles: readonly string[] = DOMAINS.map(({ title }) => title);
    for (const [alias, slug] of Object.entries(DOMAIN_ALIASES)) {
      expect(slugs).toContain(slug);
      expect(titles).not.toContain(alias);
    }
  });

  test("the schema offers all of them to editors", () => {
    const { examples, markdownDescription } = catalogSchema.properties.domain;
    expect(examples).toEqual(DOMAINS.map(({ slug }) => slug));
    for (const { slug, title } of DOMAINS) expect(markdownDescription).toContain(`\`${slug}\` ${title}`);
  });
});

describe("elements", () => {
  test("there are nine, in the order of the design, each with a title in both languages", () => {
    expect(ELEMENTS.join(" ")).toBe("name content basis deadline subject method channel audience level");
    expect(Object.keys(ELEMENT_TITLES)).toEqual([...ELEMENTS]);
    for (const { zh, en } of Object.values(ELEMENT_TITLES)) {
      expect(zh).toMatch(/^公开\p{Script=Han}+$/u);
      expect(en).toMatch(/^[a-z]+$/u);
    }
  });

  test("isElement knows them and nothing else", () => {
    expect(ELEMENTS.every(isElement)).toBe(true);
    for (const name of ["id", "toString", "__proto__", "", "Name"]) expect(isElement(name)).toBe(false);
  });

  test("the schema states them in this order in items and defaults", () => {
    const inItem = Object.keys(catalogSchema.definitions.item.properties).filter(isElement);
    expect(inItem).toEqual([...ELEMENTS]);
    expect(Object.keys(catalogSchema.properties.defaults.properties)).toEqual([...ELEMENTS]);
  });
});

describe("closed sets agree with the schema", () => {
  const { method, level, item } = catalogSchema.definitions;
  test("method, level, stage, unverified", () => {
    expect(method.items.enum).toEqual([...METHODS]);
    expect(method.pattern).toBe(`^(${METHODS.join("|")})$`);
    expect(level.items.enum).toEqual([...LEVELS]);
    expect(item.properties.stage.items.enum).toEqual([...STAGES]);
    expect(item.properties.unverified.items.enum).toEqual([...ELEMENTS]);
  });

  test("synonyms lead into a set and are in none", () => {
    const members: readonly string[] = [...METHODS, ...LEVELS, "全社会"];
    for (const [synonym, member] of Object.entries(SYNONYMS)) {
      expect(members).toContain(member);
      expect(members).not.toContain(synonym);
    }
  });
});

describe("channels", () => {
  test("there are 13, and the schema offers them", () => {
    expect(new Set(CHANNELS).size).toBe(13);
    expect(catalogSchema.definitions["channel-name"].examples).toEqual([...CHANNELS]);
  });

  test("synonyms lead to standard channels and are none", () => {
    const standard: readonly string[] = CHANNELS;
    for (const [synonym, channel] of Object.entries(CHANNEL_SYNONYMS)) {
      expect(standard).toContain(channel);
      expect(standard).not.toContain(synonym);
    }
  });

  test("a domain adds its own, a workspace adds more, and another domain sees neither", () => {
    expect(channelsOf("social-assistance")).toEqual([...CHANNELS]);
    expect(channelsOf("land-expropriation")).toEqual([...CHANNELS, "征地信息公开平台"]);
    expect(channelsOf("land-expropriation", ["村广播"])).toEqual([...CHANNELS, "征地信息公开平台", "村广播"]);
    expect(channelsOf("no-such-domain", ["村广播"])).toEqual([...CHANNELS, "村广播"]);
  });

  test("own channels belong to domains that there are", () => {
    const slugs: readonly string[] = DOMAINS.map(({ slug }) => slug);
    for (const slug of Object.keys(DOMAIN_CHANNELS)) expect(slugs).toContain(slug);
  });

  test.each([
    ["其他：村广播", true],
    ["其他：", false],
    ["其他： 村广播", false],
    ["其他:村广播", false],
    ["其他", false],
  ])("%s names another channel: %s", (name, holds) => {
    expect(OTHER_CHANNEL.test(name)).toBe(holds);
  });
});

describe("keysAt", () => {
  test("gives the keys of the map at a path, in the order of the schema", () => {
    expect(keysAt("catalog", [])).toEqual(Object.keys(catalogSchema.properties));
    expect(keysAt("catalog", ["items", 3])).toEqual(Object.keys(catalogSchema.definitions.item.properties));
    expect(keysAt("catalog", ["items", "12", "name"])).toEqual(["level1", "level2", "level3"]);
    expect(keysAt("catalog", ["defaults", "channel"])).toEqual(["required", "optional"]);
    expect(keysAt("catalog", ["items", 0, "deadline", 1])).toEqual(["scope", "limit"]);
    expect(keysAt("catalog", ["items", 0, "links", 0])).toEqual(["title", "url", "channel"]);
    expect(keysAt("workspace", [])).toContain("region");
  });

  test("gives none where there is no map", () => {
    for (const path of [["domain"], ["items"], ["nowhere", 0], ["items", 0, "basis", 0]]) {
      expect(keysAt("catalog", path)).toEqual([]);
    }
  });

  test("covers every map of every schema", () => {
    for (const keys of Object.values(schemaKeys)) {
      for (const names of Object.values(keys)) expect(names.length).toBeGreaterThan(0);
    }
  });
});
