import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import type { Element } from "../../src/catalog/elements.ts";
import type { Finding, Severity } from "../../src/findings/finding.ts";
import type { RuleId } from "../../src/findings/messages/table.ts";
import { applyFixes, checkText, pointedAt } from "./check-text.ts";

/** What a finding says: message and hint, in Chinese and English. */
export interface Said {
  readonly zh: readonly [message: string, hint?: string];
  readonly en: readonly [message: string, hint?: string];
}

/** One finding as a table of expectations writes it. */
export interface Expected {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** `line:column-endLine:endColumn`, from 1. */
  readonly at: string;
  /** The text at that place; of several lines, the first and the last. */
  readonly text: string;
  readonly element?: Element;
  readonly item?: string;
  readonly relatedLine?: number;
  /** What a safe fix writes there. */
  readonly fix?: string;
  readonly said: Said;
}

export type Cases = Readonly<Record<string, readonly Expected[]>>;

const folder = new URL("../fixtures/elements/", import.meta.url).pathname;

/** Holds the fixtures of an element against the table: every fixture has its case, every case its fixture. */
export function testFixtures(element: Element, cases: Cases): void {
  describe(`fixtures of ${element}`, () => {
    test("every fixture is in the table", () => {
      const files = globSync(`${element}_*.yaml`, { cwd: folder }).map((file) => basename(file, ".yaml"));
      expect(files.sort()).toEqual(Object.keys(cases).sort());
    });
    test.each(Object.entries(cases))("%s", async (name, expected) => {
      const text = readFileSync(`${folder}${name}.yaml`, "utf8");
      const found = await checkText(text);
      expect(found.map((finding) => written(text, finding))).toEqual(expected);
      expect(found.map(({ domain }) => domain)).toEqual(found.map(() => /^domain: (.*)$/mu.exec(text)?.[1]));
      if (found.some(({ fix }) => fix)) expect(await checkText(applyFixes(text, found))).toEqual([]);
    });
  });
}

/** A finding in the words of the table. */
export function written(text: string, finding: Finding): Expected {
  const { rule, severity, span, element, item, related, fix, words } = finding;
  const lines = pointedAt(text, finding).split("\n");
  const said = (language: "zh" | "en"): readonly [string, string?] => {
    const { message, hint } = words(language);
    return hint === undefined ? [message] : [message, hint];
  };
  return {
    rule,
    severity,
    at: `${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}`,
    text: lines.length === 1 ? (lines[0] ?? "") : `${lines[0]} … ${lines.at(-1)?.trim()}`,
    ...(element && { element }),
    ...(item && { item }),
    ...(related && { relatedLine: related.span.start.line }),
    ...(fix?.safe && { fix: fix.edits.map((edit) => edit.text).join() }),
    said: { zh: said("zh"), en: said("en") },
  };
}
