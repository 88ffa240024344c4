import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { saying } from "../../src/fix/appeared.ts";
import { beginFixing } from "../../src/fix/fix-files.ts";
import { suggestFixes } from "../../src/fix/suggest.ts";
import { readYaml } from "../../src/source/yaml.ts";
import { checkerOf, findAll, fixText, isSafe } from "./in-memory.ts";

const root = new URL("../fixtures/", import.meta.url).pathname;

/** Every defect that the rules are tested with. */
describe.each(globSync("{elements,defects}/*.yaml", { cwd: root }).sort())("%s", (name) => {
  const source = readFileSync(`${root}${name}`, "utf8");

  test("fixing ends, and what it leaves was there before", async () => {
    const before = await findAll(new Map([["a.yaml", source]]));
    const { text, state } = await fixText(source);
    if (!before.some(isSafe)) return expect(text).toBe(source);
    const after = await findAll(new Map([["a.yaml", text]]));
    expect(after.length).toBeLessThanOrEqual(before.length - state.made.length);
    expect(after.map(saying).filter((said) => !before.map(saying).includes(said))).toEqual([]);
    expect(state.leftOut.filter(({ obstacle }) => obstacle.kind !== "appears")).toEqual([]);
    expect(readYaml(text).value === undefined).toBe(readYaml(source).value === undefined);
    // Whatever is safe and was not made has its reason told.
    expect(after.filter(isSafe).map(saying)).toEqual(state.leftOut.map(({ finding }) => saying(finding)));
    expect((await fixText(text)).text).toBe(text);
  });

  test("neither does agreeing to everything bring anything new, and YAML says what fixes mean", async () => {
    const checker = checkerOf({ "a.yaml": source });
    const start = await beginFixing(checker);
    const { findings, leftOut, made } = await suggestFixes(start, async () => "all", checker);
    expect(findings.length).toBeLessThanOrEqual(start.findings.length - made.length);
    expect(leftOut.filter(({ obstacle }) => obstacle.kind !== "appears")).toEqual([]);
  });
});
