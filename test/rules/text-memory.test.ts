import { expect, test } from "vitest";
import type { CatalogFacts } from "../../src/rules/facts.ts";
import { isPlain } from "../../src/rules/plain-text.ts";
import { RULES } from "../../src/rules/registry.ts";
import { writtenText } from "../../src/rules/written-text.ts";
import { checkText, checkTexts } from "./check-text.ts";

const catalog = (domain: string, id: string, region: string, edition: string) => `domain: ${domain}
title: 基层政务公开标准目录
${region}edition: "${edition}"
items:
  - id: ${id}
    name: { level1: 通知公告, level2: 政策 文件 }
    content: [办理条件, 同上, XX省补贴办法]
    basis: [《环境噪声污染防治法》, 《关于全面推进政务公开工作意见》, "“七五”普法规划（2016-2020年）"]
    deadline: 20个工作日
    subject: [县级人民政府民政部门, 盖州市民政局]
    method: 主动公开
    channel: [政府网站]
    audience: 全社会
    level: [县级]
`;

const told = async (text: string) =>
  (await checkText(text)).map(
    ({ rule, severity, span }) => `${rule} ${severity} ${span.start.line}:${span.start.column}`,
  );

test("what is remembered of a text in one catalog is right in the next, whatever its region, edition and domain", async () => {
  const texts = {
    "a.yaml": catalog("social-assistance", "05-901", "", "2015"),
    "b.yaml": catalog("elderly-care", "06-901", "region: 长兴县\n", "2026"),
    "c.yaml": catalog("health", "21-901", "region: 盖州市\n", "2026"),
  };
  const together = await checkTexts(texts);
  for (const { path, findings } of together) {
    const alone = await told(texts[path as keyof typeof texts]);
    const now = findings.map(
      ({ rule, severity, span }) => `${rule} ${severity} ${span.start.line}:${span.start.column}`,
    );
    expect(now.sort()).toEqual(alone.sort());
    expect(alone.length).toBeGreaterThan(3);
  }
  // They do differ: otherwise nothing was shown.
  const rules = together.map(({ findings }) => findings.map(({ rule }) => rule).join());
  expect(new Set(rules).size).toBe(3);
});

test("a rule that is not asked about plain texts would find nothing in them", () => {
  const facts: CatalogFacts = {
    domain: "social-assistance",
    region: "长兴县",
    editionYear: 2026,
    domains: [],
    channels: [],
    organisations: [],
  };
  const plain = {
    basis: ["《社会救助暂行办法》", "《关于进一步做好临时救助工作的实施意见》（长政办发〔2019〕12号）"],
    words: ["办事指南", "办理时间、地点", "同上", "县级人民政府民政部门", "相关政策文件"],
  };
  let asked = 0;
  for (const rule of RULES) {
    if (rule.looksAt !== "text" || !rule.skipsPlain) continue;
    for (const element of rule.elements) {
      for (const text of element === "basis" ? plain.basis : plain.words) {
        expect(isPlain(element, text), text).toBe(true);
        const found: unknown[] = [];
        rule.check(
          writtenText(element, text, undefined, () => facts),
          (range) => found.push(range),
        );
        expect(found, `${rule.id} in ${text}`).toEqual([]);
        asked += 1;
      }
    }
  }
  expect(asked).toBeGreaterThan(40);
});
