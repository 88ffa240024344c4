import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Path } from "../../src/source/range.ts";
import { readYaml, type YamlText } from "../../src/source/yaml.ts";
import { leavesValue } from "../../src/source/yaml-problem.ts";

const CATALOGS = ["04-household-registration", "05-social-assistance", "08-budgets-and-final-accounts"].map((name) =>
  readFileSync(new URL(`../../catalogs/${name}.yaml`, import.meta.url), "utf8"),
);

/** Holds for the reading of every text, good or bad. */
function expectSound(text: string, yaml: YamlText) {
  expectPlain(yaml.value);
  for (const { range } of yaml.problems) {
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThanOrEqual(range.start);
    expect(range.end).toBeLessThanOrEqual(text.length);
  }
  for (const path of [[], ["items"], ["items", 0, "name"], ["nowhere", 3]] satisfies Path[]) {
    for (const part of ["key", "value"] as const) {
      const { start, end } = yaml.rangeOf(path, part);
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
}

function expectPlain(value: unknown) {
  if (value === undefined || typeof value === "string") return;
  if (Array.isArray(value)) {
    value.forEach(expectPlain);
    return;
  }
  expect(typeof value).toBe("object");
  expect(Object.getPrototypeOf(value)).toBeNull();
  Object.values(value as object).forEach(expectPlain);
}

/** Bits of YAML that break it when they meet. */
const pieces = fc.constantFrom(
  ..."a: |- |: |- x|key|低保|：|“|”|\"|'|[|]|{|}|,|\n|\n  |\n    |\t|　|&a |*a|<<: |!t |%|---\n|...\n|# |?|? |>|>-\n|\\|@|`|\r\n|~|\u0000|\ud800|\u2028|\ufeff".split(
    /(?<=.)\|(?=.)/su,
  ),
);

describe("for every text", () => {
  test("random text is read without a throw, into nothing but maps, lists and texts", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 60 })), (text) =>
        expectSound(text, readYaml(text)),
      ),
      { numRuns: 500 },
    );
  });

  test("random YAML signs", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        expectSound(text, readYaml(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("good catalogs with random edits", () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 12 }),
      put: fc.array(pieces, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGS), fc.array(edit, { minLength: 1, maxLength: 4 }), (catalog, edits) => {
        let text = catalog.slice(0, 6000);
        for (const { at, remove, put } of edits) {
          const index = Math.floor(at * text.length);
          text = text.slice(0, index) + put.join("") + text.slice(index + remove);
        }
        expectSound(text, readYaml(text));
      }),
      { numRuns: 60 },
    );
  });

  test("reading twice says the same twice", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        expect(readYaml(text).problems).toEqual(readYaml(text).problems);
      }),
      { numRuns: 200 },
    );
  });
});

describe("for every value of maps, lists and texts", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "低保",
      "007",
      "1.10",
      "yes",
      "null",
      "~",
      "",
      "a: b",
      "- x",
      "第一行\n第二行",
      "：",
      "“x”y",
      "#",
      "x #y",
      "*a",
      "&a",
      "!t",
      "%",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => /^[^\p{C}\u2028\u2029]*$/u.test(text)),
  );
  const { value: plain } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      word,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(word, tie("value"), { maxKeys: 4 }),
    ),
  }));
  const root = fc.dictionary(word, plain, { minKeys: 1, maxKeys: 5 });
  const layout = fc.constantFrom(
    {},
    { collectionStyle: "flow" as const },
    { defaultStringType: "QUOTE_DOUBLE" as const },
    { indentSeq: false },
  );

  test("what yaml writes is read back as the same value", () => {
    fc.assert(
      fc.property(root, layout, (value, options) => {
        const text = stringify(value, { ...options, lineWidth: 0 });
        const yaml = readYaml(text);
        // What looks like a slip is told, and read as it stands.
        expect(yaml.problems.filter((problem) => !leavesValue(problem))).toEqual([]);
        expect(withPrototypes(yaml.value)).toEqual(withPrototypes(value));
      }),
      { numRuns: 500 },
    );
  });

  test("the range of every path holds the YAML of its value", () => {
    fc.assert(
      fc.property(root, layout, (value, options) => {
        const text = stringify(value, { ...options, lineWidth: 0 });
        const yaml = readYaml(text);
        for (const [path, expected] of pathsOf(value)) {
          const { start, end } = yaml.rangeOf(path);
          // The slice stands where it stood in its line, so that its indentation is that of the text.
          const lineStart = text.lastIndexOf("\n", start - 1) + 1;
          const slice = `${text.slice(lineStart, start).replace(/[^\n]/gu, " ")}${text.slice(start, end)}\n`;
          const again = readYaml(
            /^ *["'|>]/u.test(slice) || typeof expected !== "string" ? slice : `- ${slice.replace(/^ +/u, "")}`,
          );
          const read = Array.isArray(again.value) && typeof expected === "string" ? again.value[0] : again.value;
          if (typeof expected === "string" && /\n/u.test(expected))
            expect(String(read)).toContain(expected.split("\n").find((part) => part.trim() !== "") ?? "");
          else expect(withPrototypes(read)).toEqual(withPrototypes(expected));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Own keys only, in a form that compares alike whatever the prototype. */
function withPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPrototypes);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([key, inner]) => [key, withPrototypes(inner)]);
  }
  return value;
}

function* pathsOf(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (path.length > 0 && value !== "") yield [path, value];
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* pathsOf(entry, [...path, index]);
  else if (typeof value === "object" && value !== null) {
    for (const [key, entry] of Object.entries(value)) yield* pathsOf(entry, [...path, key]);
  }
}
