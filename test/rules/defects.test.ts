import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import type { Workspace } from "../../src/catalog/workspace.ts";
import { loadWorkspace } from "../../src/pipeline/read-workspace.ts";
import { defaultSeverity } from "../../src/pipeline/severity.ts";
import { RULES } from "../../src/rules/registry.ts";
import { applyFixes, checkText, pointedAt } from "./check-text.ts";

/**
 * One defect a file, `<element>_<defect>.yaml`. Its first lines say what is found, in the order of the
 * file: `# expect: <rule> <severity> 「<the text pointed at>」`, or `# expect: nothing`; and what the
 * safe fixes make of it: `# fixed: <text>`. `# gkml.yaml: <line>` are settings that it is checked with.
 */
const folder = new URL("../fixtures/defects/", import.meta.url).pathname;
const names = globSync("*.yaml", { cwd: folder }).sort();
const texts = new Map(names.map((name) => [basename(name, ".yaml"), readFileSync(`${folder}${name}`, "utf8")]));

const ELEMENT = /^(?:name|content|basis|deadline|subject|method|channel|audience|level|catalog)_/u;

test("there are fixtures, named after an element and a defect", () => {
  expect(texts.size).toBeGreaterThan(0);
  expect([...texts.keys()].filter((name) => !ELEMENT.test(name))).toEqual([]);
});

test("every rule that looks at what an element says has a fixture that shows it", () => {
  const shown = new Set([...texts.values()].flatMap((text) => expected(text).map((line) => line.split(" ")[0])));
  const silent = RULES.filter(({ id, looksAt }) => looksAt === "text" && !shown.has(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe.each([...texts])("%s", (_name, text) => {
  test("is found, nothing more and nothing less", async () => {
    const found = await checkText(text, settingsOf(text));
    expect(found.map((finding) => `${finding.rule} ${finding.severity} 「${pointedAt(text, finding)}」`)).toEqual(
      expected(text),
    );
  });

  const fixed = linesOf(text, "fixed");
  if (fixed.length > 0) {
    test("its safe fixes make it right", async () => {
      const safe = (await checkText(text)).filter(({ fix }) => fix?.safe);
      expect(safe.length).toBeGreaterThan(0);
      const now = applyFixes(text, safe);
      const body = now.replace(/^# (?:expect|fixed): .*\n/gmu, "");
      for (const line of fixed) expect(body).toContain(line);
      const left = (await checkText(now)).filter(({ fix }) => fix?.safe);
      expect(left).toEqual([]);
    });
  }
});

function expected(text: string): string[] {
  const lines = linesOf(text, "expect");
  expect(lines.length).toBeGreaterThan(0);
  return lines.filter((line) => line !== "nothing");
}

function settingsOf(text: string): Workspace | undefined {
  const lines = linesOf(text, "gkml.yaml");
  return lines.length === 0 ? undefined : loadWorkspace("gkml.yaml", lines.join("\n"), defaultSeverity).workspace;
}

function linesOf(text: string, kind: "expect" | "fixed" | "gkml.yaml"): string[] {
  return [...text.matchAll(new RegExp(`^# ${kind}: (.*)$`, "gmu"))].map(([, line = ""]) => line.trim());
}
