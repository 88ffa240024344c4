import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readYaml } from "../../src/source/yaml.ts";

/** What the file holds where a stretch of the value at `text:` stands. */
function found(yaml: string, part: string): string | undefined {
  const read = readYaml(yaml);
  const value = (read.value as { text: string }).text;
  const start = value.indexOf(part);
  const range = read.rangeWithin(["text"], value, { start, end: start + part.length });
  return range && yaml.slice(range.start, range.end);
}

describe("a stretch of a value is found where it is written", () => {
  test.each([
    ["plain", "text: 形成之日起20个工作日内\n", "20个工作日", "20个工作日"],
    ["double quotes", 'text: "形成之日起20个工作日内"\n', "20个工作日", "20个工作日"],
    ["single quotes with a quote inside", "text: 'it''s 20个工作日内'\n", "20个工作日", "20个工作日"],
    ["a quote itself", "text: 'it''s 20个'\n", "'s", "''s"],
    ["plain over two lines", "text: 形成之日起\n  20个工作日内\n", "20个工作日", "20个工作日"],
    ["over a fold", "text: 形成之日起\n  20个工作日内\n", "起 20", "起\n  20"],
    ["folded", "text: >-\n  形成之日起\n  20个工作日内\n", "20个工作日", "20个工作日"],
    ["literal", "text: |\n  形成之日起\n\n  20个工作日内\n", "20个工作日", "20个工作日"],
    ["in a flow map", "{ text: 形成之日起20个工作日内 }\n", "20个工作日", "20个工作日"],
    ["the end", "text: 甲乙\n", "", ""],
  ])("%s", (_style, yaml, part, written) => {
    expect(found(yaml, part)).toBe(written);
  });

  test("nowhere, where escapes hide it or an alias stands", () => {
    expect(found('text: "\\u5f62成之日起20个工作日内"\n', "20个")).toBeUndefined();
    const aliased = readYaml("other: &a 甲乙\ntext: *a\n");
    expect(aliased.rangeWithin(["text"], "甲乙", { start: 0, end: 1 })).toBeUndefined();
  });

  test("nowhere, when the text is not the value's", () => {
    const read = readYaml("text: 甲乙\n");
    expect(read.rangeWithin(["text"], "丙丁戊", { start: 2, end: 3 })).toBeUndefined();
    expect(read.rangeWithin(["text"], "甲乙", { start: 1, end: 5 })).toBeUndefined();
  });
});

test("whatever the style, a range that is given holds the same characters", () => {
  const character = fc.constantFrom("甲", "乙", " ", "'", '"', "\n", "20", "：", ":", "#", "\\", "、", "𠮷", "  ");
  const text = fc.array(character, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(""));
  const style = fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_FOLDED", "BLOCK_LITERAL" as const);
  let given = 0;
  fc.assert(
    fc.property(text, style, fc.nat(40), fc.nat(10), fc.constantFrom(0, 12), (value, type, at, length, lineWidth) => {
      const yaml = stringify({ text: value }, { defaultStringType: type, lineWidth });
      const read = readYaml(yaml);
      const written = (read.value as { text?: string } | undefined)?.text;
      if (written === undefined) return;
      const start = Math.min(at, written.length);
      const end = Math.min(start + length, written.length);
      const range = read.rangeWithin(["text"], written, { start, end });
      if (!range) return;
      if (!written.slice(start, end).isWellFormed()) return;
      given += 1;
      const bare = (part: string) => part.replace(/[\s']/gu, "");
      expect(bare(yaml.slice(range.start, range.end))).toBe(bare(written.slice(start, end)));
    }),
    { numRuns: 2000 },
  );
  expect(given).toBeGreaterThan(500);
});
