import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCollector, makeFinding, type SeverityOf } from "../../src/findings/collect.ts";
import { countBySeverity, type Finding, type Severity, type Span, sortFindings } from "../../src/findings/finding.ts";
import type { RuleId } from "../../src/findings/messages/table.ts";
import { createSourceFile } from "../../src/source/source-file.ts";
import { readYaml } from "../../src/source/yaml.ts";

const at = (line: number, column = 1): Span => ({ start: { line, column }, end: { line, column: column + 1 } });

function finding(file: string, span: Span, rule: RuleId = "yaml/merge-key", severity: Severity = "error"): Finding {
  return { rule, severity, words: () => ({ message: "" }), file, span };
}

describe("sorting", () => {
  test("by file, line, column, then rule", () => {
    const sorted = [
      finding("a.yaml", at(2, 9), "yaml/tab"),
      finding("a.yaml", at(10, 1), "content/empty"),
      finding("a.yaml", at(10, 1), "yaml/tab"),
      finding("a.yaml", at(10, 3), "basis/empty"),
      finding("b.yaml", at(1)),
    ];
    expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  });

  test("findings at one place with one rule keep their order, and the list that was given is left alone", () => {
    const [first, second] = [finding("a.yaml", at(1)), finding("a.yaml", at(1))];
    const given = [finding("b.yaml", at(1)), first, second];
    const sorted = sortFindings(given);
    expect(sorted[0]).toBe(first);
    expect(sorted[1]).toBe(second);
    expect(given[0]?.file).toBe("b.yaml");
  });

  test("any order of the same findings gives one order", () => {
    const some = fc.record({
      file: fc.constantFrom("a", "b"),
      line: fc.integer({ min: 1, max: 4 }),
      column: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: (each) => JSON.stringify(each) }), fc.nat(), (all, turn) => {
        const findings = all.map(({ file, line, column }) => finding(file, at(line, column)));
        const cut = findings.length === 0 ? 0 : turn % findings.length;
        const turned = [...findings.slice(cut), ...findings.slice(0, cut)];
        expect(sortFindings(turned)).toEqual(sortFindings(findings));
      }),
    );
  });
});

test("counting by severity", () => {
  expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0 });
  const all = (["error", "warning", "error", "info"] as const).map((severity) =>
    finding("a", at(1), "yaml/tag", severity),
  );
  expect(countBySeverity(all)).toEqual({ error: 2, warning: 1, info: 1 });
});

describe("making a finding", () => {
  test("a rule that is off makes none", () => {
    expect(makeFinding("yaml/merge-key", "a.yaml", at(1), {}, {}, () => "off")).toBeUndefined();
  });

  test("the severity is asked for by rule and file", () => {
    const severityOf: SeverityOf = (rule, file) =>
      rule === "yaml/tag" ? "warning" : file === "b.yaml" ? "info" : "error";
    expect(makeFinding("yaml/tag", "b.yaml", at(1), { name: "!a" }, {}, severityOf)?.severity).toBe("warning");
    expect(makeFinding("yaml/merge-key", "b.yaml", at(1), {}, {}, severityOf)?.severity).toBe("info");
    expect(makeFinding("yaml/merge-key", "a.yaml", at(1), {}, {}, severityOf)?.severity).toBe("error");
  });

  test("what is not known is no key of the finding", () => {
    const made = makeFinding(
      "yaml/tag",
      "a.yaml",
      at(1),
      { name: "!!str" },
      { item: undefined, domain: "health" },
      () => "error",
    );
    expect(Object.keys(made ?? {}).sort()).toEqual(["domain", "file", "rule", "severity", "span", "words"]);
    expect(made?.words("zh").message).toBe("不支持 YAML 标签「!!str」：目录中的值都是文字。");
    expect(made?.words("en").message).toBe(
      "The YAML tag 「!!str」 is not supported: every value of a catalog is text.",
    );
  });
});

describe("collecting", () => {
  const text = "甲: &a [乙]\n丙: *a\n丁:\n";
  const collect = (severity: Severity | "off" = "error") =>
    createCollector(createSourceFile("a.yaml", text), readYaml(text), () => severity);

  test("a key, a value, and an empty value, which stands for its key", () => {
    const { spanOf } = collect();
    expect(spanOf({ path: ["甲"], part: "key" })).toEqual({
      start: { line: 1, column: 1 },
      end: { line: 1, column: 2 },
    });
    expect(spanOf({ path: ["甲", 0] })).toEqual({ start: { line: 1, column: 8 }, end: { line: 1, column: 9 } });
    expect(spanOf({ path: ["丁"] })).toEqual({ start: { line: 3, column: 1 }, end: { line: 3, column: 2 } });
    expect(spanOf({ start: 0, end: 1 })).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 2 } });
  });

  test("behind an alias the finding is at its use, with the anchored value beside it", () => {
    const collector = collect();
    collector.add("content/empty", { path: ["丙", 0] }, {});
    expect(collector.findings).toMatchObject([
      {
        span: { start: { line: 2, column: 4 }, end: { line: 2, column: 6 } },
        related: { file: "a.yaml", span: { start: { line: 1 }, end: { line: 1, column: 10 } } },
      },
    ]);
  });

  test("a place of one's own beside the finding wins over the anchor's", () => {
    const collector = collect();
    const related = { file: "b.yaml", span: at(7) };
    collector.add("content/empty", { path: ["丙", 0] }, {}, { related });
    expect(collector.findings[0]?.related).toBe(related);
  });

  test("a rule that is off leaves nothing behind", () => {
    const collector = collect("off");
    collector.add("content/empty", { path: ["甲"] }, {});
    expect(collector.findings).toEqual([]);
  });

  test("without a document every path is the start of the file", () => {
    const collector = createCollector(createSourceFile("a.yaml", text), undefined, () => "error");
    expect(collector.rangeOf({ path: ["甲"] })).toEqual({ start: 0, end: 0 });
  });
});
