import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEFAULT_WORKSPACE } from "../../src/catalog/workspace.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { checkFiles } from "../../src/pipeline/check.ts";
import { defaultSeverity } from "../../src/pipeline/severity.ts";
import { brokenCatalogs, SLIPS, type Slip } from "./slips.ts";

const CATALOG = readFileSync(new URL("../../catalogs/05-social-assistance.yaml", import.meta.url), "utf8");

async function findingsOf(text: string): Promise<readonly Finding[]> {
  const content = { path: "05.yaml", bytes: new TextEncoder().encode(text) };
  const files = await checkFiles([content], { workspace: DEFAULT_WORKSPACE, severityOf: defaultSeverity });
  return files.flatMap(({ findings }) => findings);
}

const tells = (findings: readonly Finding[], slip: Slip, line: number) =>
  findings.find(({ rule, span }) => slip.rules.includes(rule) && span.start.line === line);

test("the catalog itself has no finding that a slip could hide behind", async () => {
  const found = await findingsOf(CATALOG);
  expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
});

describe("one slip in a good catalog", () => {
  test("cause and line are right for at least 90 % of every kind", async () => {
    const table: { slip: string; files: number; right: number; alone: number; valid: number }[] = [];
    for (const slip of SLIPS) {
      let right = 0;
      let alone = 0;
      // An indentation inside brackets means nothing to YAML: such a text is not broken.
      let valid = 0;
      const broken = brokenCatalogs(CATALOG, slip, 12);
      for (const { text, line } of broken) {
        const findings = await findingsOf(text);
        if (findings.length === 0) valid += 1;
        else if (tells(findings, slip, line)) {
          right += 1;
          if (findings.filter(({ rule }) => rule.startsWith("yaml/")).length === 1) alone += 1;
        }
      }
      table.push({ slip: slip.name, files: broken.length, right, alone, valid });
    }
    for (const { slip, files, right, alone, valid } of table) {
      process.stdout.write(`${right}/${files - valid} right, ${alone} alone, ${valid} valid  ${slip}\n`);
    }
    expect(table.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThan(180);
    for (const [index, { slip, files, right, alone, valid }] of table.entries()) {
      expect(right / (files - valid), `${slip}: cause and line`).toBeGreaterThanOrEqual(0.9);
      expect(alone / (files - valid), `${slip}: and nothing else about syntax`).toBeGreaterThanOrEqual(
        SLIPS[index]?.rules.some((rule) => rule.startsWith("catalog/")) ? 0 : 0.75,
      );
      expect(valid / files, `${slip}: read without a finding`).toBeLessThanOrEqual(0.34);
    }
  });
});

describe("five slips in one catalog", () => {
  test("at least 95 % of all are told, at their lines, in one run", async () => {
    let seed = 20;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor(seed / 65_536) % below;
    };
    let put = 0;
    let told = 0;
    let others = 0;
    for (let round = 0; round < 12; round += 1) {
      const slips = putSlips(CATALOG.split("\n"), 5, random);
      const findings = await findingsOf(slips.text);
      const hits = [...slips.at].map(([line, slip]) => tells(findings, slip, line));
      put += hits.length;
      told += hits.filter((hit) => hit !== undefined).length;
      others += findings.filter((finding) => finding.rule.startsWith("yaml/") && !hits.includes(finding)).length;
    }
    process.stdout.write(`${told} of ${put} slips told, ${others} other syntax findings\n`);
    expect(put).toBe(60);
    expect(told / put).toBeGreaterThanOrEqual(0.95);
    expect(others / put).toBeLessThanOrEqual(0.1);
  });
});

/** Puts slips into lines that do not touch each other; lines count from 1. */
function putSlips(lines: string[], count: number, random: (below: number) => number) {
  const at = new Map<number, Slip>();
  while (at.size < count) {
    const index = random(lines.length);
    const slip = SLIPS[random(SLIPS.length)];
    const old = lines[index] ?? "";
    // Indentation inside the brackets of a list over several lines means nothing.
    const inList = /^ {6,}[^-]/u.test(old);
    const near = [...at.keys()].some((line) => Math.abs(line - index - 1) < 2);
    const broken = inList || near || old.startsWith("#") ? undefined : slip?.breakLine(old);
    if (!slip || broken === undefined) continue;
    lines[index] = broken;
    at.set(index + 1, slip);
  }
  return { text: lines.join("\n"), at };
}
