import { describe, expect, test } from "vitest";
import type { RuleId } from "../../src/findings/messages/table.ts";
import { applyFixes, checkText, checkTexts, pointedAt } from "./check-text.ts";
import { written } from "./fixtures.ts";
import { found, good, head, item } from "./small-catalog.ts";

describe("forms and blanks", () => {
  test.each<[RuleId, string, string]>([
    ["catalog/wrong-form", "id: 低保-4", "低保-4"],
    ["catalog/wrong-form", "id: ０５-００４", "０５-００４"],
    ["catalog/wrong-form", "id: ../05", "../05"],
    ["catalog/empty", 'id: " "', '" "'],
    ["catalog/empty", "id:", "id"],
    ["catalog/empty", "id: ~", "~"],
  ])("%s: %s", async (rule, line, text) => {
    expect(await found(good.replace("id: 05-004", line))).toEqual([[rule, text]]);
  });

  test.each<[RuleId, string, string]>([
    ["catalog/wrong-form", 'edition: "２０２６"', '"２０２６"'],
    ["catalog/wrong-form", "edition: 2026年", "2026年"],
    ["catalog/empty", "edition:", "edition"],
    ["catalog/empty", "region: ''", "''"],
    ["catalog/empty", "region: ~", "~"],
    ["catalog/empty", "sources:", "sources"],
    ["catalog/wrong-type", "region: [长兴县]", "[长兴县]"],
    ["catalog/wrong-type", "sources: 民政部", "民政部"],
    ["catalog/wrong-type", "defaults: 主动公开", "主动公开"],
    ["catalog/missing-key", "sources: [{ id: mca52 }]", "{ id: mca52 }"],
    ["catalog/wrong-form", "sources: [{ id: mca52, title: 甲, url: www.gov.cn }]", "www.gov.cn"],
    ["catalog/wrong-form", "sources: [{ id: mca52, title: 甲, accessed: 2026-11 }]", "2026-11"],
    ["catalog/unknown-key", "defaults: { 方式: 主动公开 }", "方式"],
    ["catalog/unknown-key", "defaults: { note: 无 }", "note"],
  ])("%s: %s", async (rule, line, text) => {
    expect(await found(`${good.replace("items:", `${line}\nitems:`)}    unverified: true\n`)).toEqual([[rule, text]]);
  });

  test.each<[RuleId, string, string]>([
    ["catalog/empty", "note:", "note"],
    ["catalog/empty", "note: null", "null"],
    ["catalog/empty", 'evidence: [""]', '""'],
    ["catalog/empty", 'stage: [""]', '""'],
    ["catalog/empty", "stage: []", "[]"],
    ["catalog/unknown-stage", "stage: [决策公开]", "决策公开"],
    ["catalog/unknown-unverified", "unverified: [时限]", "时限"],
    ["catalog/wrong-form", "unverified: 是", "是"],
    ["catalog/wrong-type", "unverified: { deadline: true }", "{ deadline: true }"],
    ["catalog/unknown-evidence", "evidence: [mca52]", "mca52"],
    ["catalog/wrong-type", "evidence: [{ mca52: 甲 }]", "{ mca52: 甲 }"],
    ["catalog/wrong-type", "evidence: mca52", "mca52"],
    ["catalog/missing-key", "links: [{ title: 指南 }]", "{ title: 指南 }"],
    ["catalog/wrong-form", 'links: [{ title: 指南, url: "javascript:alert(1)" }]', '"javascript:alert(1)"'],
  ])("%s: %s", async (rule, line, text) => {
    const whole = `${good}    ${line}\n`;
    expect(await found(whole)).toEqual([[rule, text]]);
    expect((await checkText(whole))[0]?.item).toBe("05-004");
  });
});

describe("domains", () => {
  test.each([
    ["社会救助", "social-assistance"],
    ["社会救助领域", "social-assistance"],
    ["Social-Assistance", "social-assistance"],
    ["救灾生产", "disaster-relief"],
    ["医疗卫生", "health"],
  ])("%s has the slug as its fix", async (wrong, slug) => {
    const text = good.replace("social-assistance", wrong);
    const findings = await checkText(text);
    expect(findings.map((finding) => [finding.rule, pointedAt(text, finding)])).toEqual([
      ["catalog/unknown-domain", wrong],
    ]);
    expect(applyFixes(text, findings)).toBe(good.replace("social-assistance", slug));
  });

  test.each(["../social-assistance", "__proto__", "constructor", "社会救肋", "~"])(
    "%s is unknown, has no fix, and breaks nothing",
    async (domain) => {
      const findings = await checkText(good.replace("social-assistance", domain));
      expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([["catalog/unknown-domain", undefined]]);
    },
  );

  test("a mistyped name leads to its slug", async () => {
    const [finding] = await checkText(good.replace("social-assistance", "社会救肋领域"));
    expect(finding?.words("zh").hint).toMatch(/^是不是「social-assistance」？/u);
  });
});

describe("across files", () => {
  const second = good.replace("05-004", "06-001");

  test("two files for one domain, told at the second, with the first beside it", async () => {
    const files = await checkTexts({ "catalogs/05.yaml": good, "catalogs/06.yaml": second });
    expect(files.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], ["catalog/duplicate-domain"]]);
    const finding = files[1]?.findings[0];
    expect(finding && pointedAt(second, finding)).toBe("social-assistance");
    expect(finding?.related).toEqual({
      file: "catalogs/05.yaml",
      span: { start: { line: 1, column: 9 }, end: { line: 1, column: 26 } },
    });
    expect(finding?.words("zh").message).toBe(
      "领域「social-assistance」有两个文件，另一个是 catalogs/05.yaml：一个领域只能有一个目录。",
    );
  });

  test("one id in two files", async () => {
    const other = good.replace("social-assistance", "elderly-care");
    const files = await checkTexts({ "a.yaml": good, "b.yaml": other });
    expect(files[0]?.findings).toEqual([]);
    const findings = files[1]?.findings ?? [];
    expect(findings.map((finding) => written(other, finding))).toEqual([
      {
        rule: "catalog/duplicate-id",
        severity: "error",
        at: "4:9-4:15",
        text: "05-004",
        item: "05-004",
        relatedLine: 4,
        said: {
          zh: [
            "编号「05-004」已经用在 a.yaml:4：编号一经使用永不改变，也不能给两个事项。",
            "给后加的事项一个没有用过的新编号。",
          ],
          en: [
            "The id 「05-004」 is already used at a.yaml:4: an id belongs to one item for ever.",
            "Give the item that was added later a new id.",
          ],
        },
      },
    ]);
    expect(findings[0]?.domain).toBe("elderly-care");
  });

  test("an id three times in one file is told twice, always with the first", async () => {
    const text = `${head}items:\n${item("05-901", "甲")}${item("05-901", "乙")}${item("05-901", "丙")}`;
    const findings = await checkText(text);
    expect(findings.map(({ rule, related }) => [rule, related?.span.start.line])).toEqual([
      ["catalog/duplicate-id", 4],
      ["catalog/duplicate-id", 4],
    ]);
  });

  test("files that cannot be read stop nothing", async () => {
    const files = await checkTexts({ "a.yaml": "title: [", "b.yaml": "", "c.yaml": good });
    expect(files.map(({ findings }) => findings.length)).toEqual([1, 1, 0]);
  });
});

test("a source id twice", async () => {
  const sources = "sources:\n  - { id: a, title: 甲 }\n  - { id: a, title: 乙 }\n";
  const text = `${good.replace("items:", `${sources}items:`)}    evidence: [a]\n`;
  const findings = await checkText(text);
  expect(findings.map((finding) => [finding.rule, finding.span.start.line, finding.related?.span.start.line])).toEqual([
    ["catalog/duplicate-source", 5, 4],
  ]);
});

test("more items than a file may have", async () => {
  const items = Array.from({ length: 5001 }, (_, index) => `  - { id: i${index}, name: { level1: n${index} } }\n`);
  const defaults =
    "defaults: { content: [甲], basis: [乙], deadline: 信息形成后20日内, subject: [丁], method: 主动公开, channel: [政府网站], audience: 全社会, level: [县级] }\n";
  const text = `${head}${defaults}items:\n${items.join("")}`;
  const findings = await checkText(text);
  expect(findings.map((finding) => [finding.rule, pointedAt(text, finding)])).toEqual([
    ["catalog/too-many-items", "items"],
  ]);
  expect(await checkText(text.replace(items[5000] ?? "", ""))).toEqual([]);
});
