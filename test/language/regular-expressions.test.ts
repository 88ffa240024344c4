import { readFileSync } from "node:fs";
import { analyse } from "scslre";
import { globSync } from "tinyglobby";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";

/*
 * Users' texts go through these regular expressions, so that each must take linear time: no
 * exponential or polynomial backtracking (scslre's Self and Trade), and no search that begins anew at
 * every character and runs to the end each time (Move: `\s+$`).
 */

const root = new URL("../../", import.meta.url).pathname;
const files = globSync("src/{language,rules}/**/*.ts", { cwd: root }).sort();

/**
 * Files that build an expression inside a function, where no test sees it: each with the reason why it
 * is safe. Those built at the top of a module are taken as the module makes them.
 */
const BUILT_WHEN_CALLED: Readonly<Record<string, string>> = {};

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A node of the syntax tree, as far as this test looks at it. */
interface Node {
  readonly type?: unknown;
  readonly regex?: { readonly pattern: string; readonly flags: string } | null;
  readonly callee?: { readonly type?: unknown; readonly name?: unknown };
}

/** Calls `visit` for every node below a value, with whether it lies in a function. */
function walk(value: unknown, visit: (node: Node, called: boolean) => void, called = false): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) walk(entry, visit, called);
    return;
  }
  const node = value as Node;
  if (typeof node.type === "string") visit(node, called);
  const inside = called || /Function/u.test(String(node.type));
  for (const entry of Object.values(value)) walk(entry, visit, inside);
}

/** The regular expressions that a TypeScript text writes, and the calls of `RegExp` inside its functions. */
function expressionsIn(file: string, text: string): { literals: Pattern[]; builtWhenCalled: boolean } {
  const { program, errors } = parseSync(file, text);
  expect(errors).toEqual([]);
  const literals: Pattern[] = [];
  let builtWhenCalled = false;
  walk(program, ({ type, regex, callee }, called) => {
    if (type === "Literal" && regex) literals.push({ file, source: regex.pattern, flags: regex.flags });
    const calls = (type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp";
    if (calls && called) builtWhenCalled = true;
  });
  return { literals, builtWhenCalled };
}

const parsed = files.map((file) => ({ file, ...expressionsIn(file, readFileSync(`${root}${file}`, "utf8")) }));

/** What is slow about an expression, in words; nothing about one that takes linear time. */
function slowness({ source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(({ type, exponential, character }) => {
    const time = exponential ? "exponential" : "polynomial";
    return `/${source}/${flags}: ${type}, ${time}, on many ${JSON.stringify(character.pick)}`;
  });
}

describe("the check itself", () => {
  test.each([
    ["nested quantifiers", String.raw`const a = /^(?:\p{L}+)+$/u;`, "exponential"],
    ["a class that overlaps", String.raw`const a = /^(?:\p{L}+|\p{Script=Han}+)+$/u;`, "exponential"],
    ["neighbours that overlap", String.raw`const a = /^\d*[^号]*$/u;`, "polynomial"],
    ["subtracted classes", String.raw`const a = /^[\p{L}--[口]]+\p{L}+$/v;`, "polynomial"],
    [
      "an end that is looked for from everywhere",
      String.raw`const a = (text: string) => text.replace(/\s+$/u, "");`,
      "polynomial",
    ],
    ["lookbehind", "const a = /(?<=《[^》]*)、/u;", "polynomial"],
  ])("finds %s", (_, text, time) => {
    const { literals } = expressionsIn("bad.ts", text);
    expect(literals).toHaveLength(1);
    expect(literals.flatMap(slowness).join("\n")).toContain(time);
  });

  test.each([
    "const a = /^《[^《》]*》$/u;",
    String.raw`const a = /^[\p{Script=Han}--[口]]+$/v;`,
    String.raw`const a = /\d{1,4}号/gu;`,
    String.raw`const a = /\s+/y;`,
  ])("lets %s pass", (text) => {
    expect(expressionsIn("good.ts", text).literals.flatMap(slowness)).toEqual([]);
  });

  test("sees calls of RegExp inside functions, and no text that looks like an expression", () => {
    expect(expressionsIn("a.ts", "const a = (b: string) => new RegExp(b, 'u');").builtWhenCalled).toBe(true);
    expect(expressionsIn("a.ts", "const a = new RegExp('a', 'u');").builtWhenCalled).toBe(false);
    expect(expressionsIn("a.ts", "const a = '/(a+)+/'; // /(b+)+/").literals).toEqual([]);
  });
});

test("there are expressions to look at", () => {
  expect(parsed.flatMap(({ literals }) => literals).length).toBeGreaterThan(100);
});

test("every expression that is written takes linear time", () => {
  const slow = parsed.flatMap(({ file, literals }) => literals.flatMap(slowness).map((words) => `${file} ${words}`));
  expect(slow).toEqual([]);
});

test("every expression that a module builds when it is loaded takes linear time", async () => {
  const built = await builtOnLoading();
  const slow = built.flatMap((pattern) => slowness(pattern).map((words) => `${pattern.file} ${words}`));
  expect(slow).toEqual([]);
  // Where a file calls RegExp at its top, the call was seen.
  const calling = files.filter((file) => /^const \w+ = new RegExp\(/mu.test(readFileSync(`${root}${file}`, "utf8")));
  expect(calling.filter((file) => !built.some((pattern) => pattern.file === file))).toEqual([]);
});

test("no other file builds an expression inside a function", () => {
  const building = parsed.filter(({ builtWhenCalled }) => builtWhenCalled).map(({ file }) => file);
  expect(building.sort()).toEqual(Object.keys(BUILT_WHEN_CALLED).sort());
});

/** Loads every module while `RegExp` notes what these modules make with it. */
async function builtOnLoading(): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  const note = (made: RegExp) => {
    // The caller is the line below this function and the handler that called it.
    const file = /src\/(?:language|rules)\/[\w/-]+\.ts/u.exec(new Error("who").stack?.split("\n")[3] ?? "")?.[0];
    if (file) built.push({ file, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => note(Reflect.construct(target, args)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ `${root}${file}`);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
