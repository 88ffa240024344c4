import type { Document } from "yaml";
import { buildValue } from "./build-value.ts";
import { explainSyntax } from "./explain-syntax.ts";
import { LIMITS } from "./limits.ts";
import { createLocator } from "./locate.ts";
import { parse } from "./parse.ts";
import { prescan } from "./prescan.ts";
import type { Path, Range } from "./range.ts";
import { leavesValue, type YamlProblem } from "./yaml-problem.ts";

/**
 * A YAML text that was read. `value` holds maps without prototype, arrays and strings only: every
 * scalar is the text that was written (`007`, `1.10`, `yes`), and an empty value is "". It is
 * undefined when there is nothing dependable to look at.
 */
export interface YamlText {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The exact range of a key or value. A path that does not exist gives its nearest ancestor. */
  rangeOf(path: Path, part?: "key" | "value"): Range;
  /**
   * The exact range of a stretch of the scalar at a path, whose text is `value`; undefined where it
   * cannot be told: behind an alias, in text with escapes.
   */
  rangeWithin(path: Path, value: string, within: Range): Range | undefined;
  /** Where the anchored value stands, for a path that leads through an alias. */
  definitionOf(path: Path): Range | undefined;
}

/**
 * Reads one YAML document. Never throws and prints nothing: what is wrong with the text is in
 * `problems`. A faster reader may take this module's place; its contract is the tests of this file.
 */
export function readYaml(text: string): YamlText {
  const early = prescan(text);
  if (early.some((problem) => problem.kind === "limit")) return unread(early, text);
  const parsed = parse(text);
  if (!parsed) {
    const problem: YamlProblem = { kind: "limit", limit: "depth", actual: LIMITS.depth + 1, range: start(text) };
    return unread([...early, problem], text);
  }
  const directive = directiveOf(parsed, text);
  if (parsed.errors.length > 0) {
    // Broken text makes keys double and swallows lines; the repaired text tells what is wrong besides.
    const explained = explainSyntax(text, parsed);
    const besides = buildValue(explained.document, explained.text).problems.map((problem) =>
      moved(problem, explained.written),
    );
    const problems = [...early, ...directive, ...explained.problems, ...besides];
    return unread(
      problems.sort((a, b) => a.range.start - b.range.start),
      text,
    );
  }
  const { value, problems: built, definitions } = buildValue(parsed, text);
  const problems = [...early, ...directive, ...built];
  if (!problems.every(leavesValue)) return unread(problems, text);
  return { value, problems, ...createLocator(parsed, definitions, text) };
}

function moved(problem: YamlProblem, move: (range: Range) => Range): YamlProblem {
  const range = move(problem.range);
  return problem.kind === "duplicate-key"
    ? { ...problem, range, related: move(problem.related) }
    : { ...problem, range };
}

function directiveOf(document: Document.Parsed, text: string): YamlProblem[] {
  if (!document.directives.yaml.explicit && Object.keys(document.directives.tags).length <= 1) return [];
  const found = /^%[^\r\n]*/mu.exec(text);
  const at = found?.index ?? 0;
  return [{ kind: "directive", name: found?.[0] ?? "%", range: { start: at, end: at + (found?.[0].length ?? 0) } }];
}

function unread(problems: readonly YamlProblem[], text: string): YamlText {
  return {
    value: undefined,
    problems,
    rangeOf: () => start(text),
    rangeWithin: () => undefined,
    definitionOf: () => undefined,
  };
}

function start(text: string): Range {
  const end = text.indexOf("\n");
  return { start: 0, end: end === -1 ? text.length : end };
}
