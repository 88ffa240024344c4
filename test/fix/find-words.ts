import type { Finding } from "../../src/findings/finding.ts";
import type { RuleId } from "../../src/findings/messages/table.ts";
import { createSourceFile } from "../../src/source/source-file.ts";
import { textsIn } from "../../src/source/value-at.ts";
import { readYaml } from "../../src/source/yaml.ts";
import type { Find } from "./in-memory.ts";

/** A made-up rule: each word in a text is a finding, and the fix is another word in its place. */
export interface WordRule {
  readonly rule?: RuleId;
  readonly word: string;
  readonly put: string;
  readonly safe?: boolean;
}

/** Finds words in the values of YAML texts, each at its exact place, where there is one. */
export function findWords(...rules: readonly WordRule[]): Find {
  return async (texts) => [...texts].flatMap(([path, text]) => rules.flatMap((rule) => findWord(rule, path, text)));
}

function findWord({ rule = "name/empty", word, put, safe = true }: WordRule, file: string, text: string): Finding[] {
  const yaml = readYaml(text);
  const source = createSourceFile(file, text);
  const findings: Finding[] = [];
  for (const { text: value, path } of textsIn(yaml.value, [])) {
    for (let at = value.indexOf(word); at !== -1; at = value.indexOf(word, at + word.length)) {
      const exact = yaml.rangeWithin(path, value, { start: at, end: at + word.length });
      const range = exact ?? yaml.rangeOf(path);
      const span = { start: source.positionAt(range.start), end: source.positionAt(range.end) };
      const words = () => ({ message: `${word} → ${put}` });
      const fix = exact && { fix: { safe, edits: [{ range: exact, text: put }] } };
      findings.push({ rule, severity: "warning", words, file, span, ...fix });
    }
  }
  return findings;
}
