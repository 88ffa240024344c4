import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { countBySeverity } from "../../src/findings/finding.ts";
import { displayWidth } from "../../src/language/display-width.ts";
import { RULES } from "../../src/rules/registry.ts";
import { checkText, offsetAt, pointedAt } from "./check-text.ts";

/*
 * 81 defects that were really published, numbered as in the list that they were collected in. Each
 * that lies in the text of an item has a file of its own, whose first lines say what is wrong, in
 * which element and at which text, and which rules may say so. The others are named here.
 */
const OUT_OF_SCOPE: Readonly<Record<number, string>> = {
  53: "the serial numbers of the table begin at 2; a catalog has ids, and gkml writes the serials",
  54: "the serial numbers of the table leave a gap",
  71: "the letter that sent the table out, not the table",
  77: "the index number in the metadata of the page",
  78: "the head of the table names one column twice",
  79: "the head of the table lacks columns",
};

/** So many of the defects in scope must be found, as a share. */
const AT_LEAST = 0.9;

const root = new URL("../../", import.meta.url).pathname;
const folder = `${root}test/fixtures/real-defects/`;

/** One thing that is wrong in a file: several lines of a defect are several things, all to be found. */
interface Defect {
  readonly number: number;
  readonly what: string;
  readonly element: string;
  readonly text: string;
  readonly rules: readonly string[];
}

const HEAD = /^# defect (\d+): (.*) — element (\w+) — rules (.*)\n# text: (.*)$/gmu;

const fixtures = globSync("*.yaml", { cwd: folder })
  .map((name) => ({ number: Number(basename(name, ".yaml")), text: readFileSync(`${folder}${name}`, "utf8") }))
  .sort((a, b) => a.number - b.number)
  .map(({ number, text }) => ({ number, text, defects: defectsOf(text) }));

function defectsOf(file: string): Defect[] {
  return [...file.matchAll(HEAD)].map(([, number, what = "", element = "", rules = "", text = ""]) => ({
    number: Number(number),
    what,
    element,
    text,
    rules: rules.split(", "),
  }));
}

/** The finding that tells a defect: by one of its rules, in its element, at its text. */
async function findingOf(file: string, defect: Defect): Promise<Finding | undefined> {
  const findings = await checkText(file);
  return findings.find(
    (finding) =>
      defect.rules.includes(finding.rule) && finding.element === defect.element && touches(file, finding, defect.text),
  );
}

/** Whether a finding has a character in common with the text, wherever that stands below the comments. */
function touches(file: string, { span }: Finding, text: string): boolean {
  const [start, end] = [offsetAt(file, span.start), offsetAt(file, span.end)];
  let at = file.indexOf(text, file.indexOf("\ndomain: "));
  while (at >= 0) {
    if (start < at + text.length && at < end) return true;
    at = file.indexOf(text, at + 1);
  }
  return false;
}

describe("the list", () => {
  test("names each of the 81 once, in scope or out of it", () => {
    const all = [...fixtures.map(({ number }) => number), ...Object.keys(OUT_OF_SCOPE).map(Number)];
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 81 }, (_, index) => index + 1));
  });

  test("has a file for each that says what is wrong, and holds it", () => {
    for (const { number, text, defects } of fixtures) {
      const file = `${number}.yaml`;
      expect(defects.length, file).toBeGreaterThan(0);
      expect(defects.length, file).toBe(text.match(/^# defect/gmu)?.length);
      expect(new Set(defects.map((defect) => defect.number)), file).toEqual(new Set([number]));
      const body = text.slice(text.indexOf("\ndomain: "));
      expect(
        defects.filter((defect) => !body.includes(defect.text)),
        file,
      ).toEqual([]);
    }
  });

  test("names rules that exist", () => {
    const ids = new Set<string>(RULES.map(({ id }) => id));
    const named = fixtures.flatMap(({ defects }) => defects.flatMap(({ rules }) => rules));
    expect([...new Set(named)].filter((id) => !ids.has(id)).sort()).toEqual([]);
  });
});

test(`at least ${AT_LEAST * 100} % of the defects in scope are found, each in its element`, async () => {
  const rows: string[][] = [];
  let found = 0;
  for (const { number, text, defects } of fixtures) {
    const findings = await Promise.all(defects.map((defect) => findingOf(text, defect)));
    if (findings.every((finding) => finding !== undefined)) found += 1;
    for (const [index, defect] of defects.entries()) {
      const finding = findings[index];
      const by = finding ? `${finding.rule} (${finding.severity}) 「${pointedAt(text, finding)}」` : "not found";
      rows.push([`${number}`, defect.element, defect.text, by]);
    }
  }
  const inScope = fixtures.length;
  const words = `${found} of ${inScope} found (${((100 * found) / inScope).toFixed(1)} %)`;
  process.stdout.write(`${table(["no.", "element", "text", "found by"], rows)}\n${words}\n${outOfScope()}\n`);
  expect(found / inScope, words).toBeGreaterThanOrEqual(AT_LEAST);
});

describe("the reference catalogs", () => {
  const catalogs = globSync("catalogs/*.yaml", { cwd: root }).sort();

  test("the three that were checked against published tables are there", () => {
    expect(catalogs.map((path) => basename(path).slice(0, 2))).toEqual(expect.arrayContaining(["04", "05", "08"]));
  });

  test.each(catalogs)("%s has no error and no warning", async (path) => {
    const text = readFileSync(`${root}${path}`, "utf8");
    const findings = await checkText(text);
    const told = (finding: Finding) => `${finding.rule} ${finding.span.start.line} 「${pointedAt(text, finding)}」`;
    const infos = findings.filter(({ severity }) => severity === "info");
    const counts = new Map<string, number>();
    for (const { rule } of infos) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const perRule = [...counts].map(([rule, count]) => `${rule} ${count}`).join(", ");
    process.stdout.write(`${path}: ${countBySeverity(findings).info} infos${perRule && `: ${perRule}`}\n`);
    expect(findings.filter(({ severity }) => severity !== "info").map(told)).toEqual([]);
  });
});

function outOfScope(): string {
  const lines = Object.entries(OUT_OF_SCOPE).map(([number, why]) => `${number}: ${why}`);
  return `out of scope: ${lines.join("; ")}`;
}

/** Rows in columns that are aligned on a terminal; long texts are cut in the middle column only. */
function table(head: readonly string[], rows: readonly string[][]): string {
  const all = [head, ...rows.map((row) => row.map((cell) => shortened(cell)))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ""))));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - displayWidth(cell))).join("  ");
  return all.map((row) => line(row).trimEnd()).join("\n");
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
