import { isScalar, type Scalar, type YAMLSeq } from "yaml";
import { rangeOfNode } from "./node-range.ts";
import type { Range } from "./range.ts";
import { slipsOf } from "./repairs.ts";
import type { SyntaxCause, YamlProblem } from "./yaml-problem.ts";

const slip = (cause: SyntaxCause, detail: string, start: number, length: number): YamlProblem => ({
  kind: "syntax",
  cause,
  detail,
  range: { start, end: start + length },
  silent: true,
});

/**
 * Slips that YAML accepts and reads as something else: lines that are swallowed by the plain text
 * above them, `-甲` that is no entry, and a closing sign whose opening one is missing.
 */
export function silentSlips(source: string, { start, end }: Range): YamlProblem[] {
  const first = source.charCodeAt(start);
  const last = source.charCodeAt(end - 1);
  const broken = source.indexOf("\n", start);
  const startsWithDash = first === 45;
  const endsWithSign = last === 93 || last === 125 || last === 34;
  if (!startsWithDash && !endsWithSign && (broken === -1 || broken >= end)) return [];

  const text = source.slice(start, end);
  const problems: YamlProblem[] = [];
  const dashed = startsWithDash && /^-[^\s\d-]/u.test(text) && isFirstOfLine(source, start);
  if (dashed) problems.push(slip("missing-space", "a plain text begins with a dash", start, 1));
  for (const line of text.matchAll(/\n([ \t]*)([^\n]*)/gu)) {
    const blanks = (line[1] ?? "").length;
    const at = start + line.index + 1;
    const words = line[2] ?? "";
    if (/^-[^\s\d-]/u.test(words)) {
      problems.push(slip("missing-space", "the line belongs to the plain text above it", at + blanks, 1));
    } else if (/^- /u.test(words) && !dashed) {
      problems.push(slip("indentation", "the line belongs to the plain text above it", at, blanks));
    }
    const colon = /^[a-z][a-z0-9]*(：)/u.exec(words);
    if (colon) {
      const detail = "the line belongs to the plain text above it";
      problems.push(slip("full-width-colon", detail, at + blanks + colon[0].length - 1, 1));
    }
  }
  if (endsWithSign && lacksOpening(text)) {
    problems.push(slip("unclosed", "a plain text ends with a closing sign that nothing opens", end - 1, 1));
  }
  return problems;
}

/** `制定 #或获取`: what follows the sign is a comment to YAML. A comment proper has a blank after its sign. */
export function textComment(source: string, node: Scalar, comment: string): YamlProblem[] {
  if (/^[\s#!]/u.test(comment)) return [];
  const start = source.indexOf("#", rangeOfNode(node).end);
  const text = comment.split("\n")[0] ?? "";
  return [{ kind: "text-comment", text, range: { start, end: start + 1 + text.length } }];
}

const INSIDE_MARKS = /《[^《》]*》|（[^（）]*）|\([^()]*\)|“[^“”]*”/gu;

/** `[甲，乙]`: YAML parts entries at half-width commas only, so this is one entry. */
export function fullWidthComma({ flow, items: [only, second] }: YAMLSeq): YamlProblem[] {
  if (!flow || second !== undefined || !isScalar<string>(only) || only.type !== "PLAIN") return [];
  // A comma inside brackets or title marks belongs to the entry: （教育部，2012年）.
  if (!only.value.replace(INSIDE_MARKS, "").includes("，")) return [];
  return [{ kind: "full-width-comma", text: only.value, range: rangeOfNode(only) }];
}

/** A key of a `{ }` map that has swallowed its value, as in `{ level1：甲 }` and `{ level1:甲 }`. */
export interface JoinedKey {
  readonly name: string;
  readonly value: string;
  readonly problem: YamlProblem;
}

/** Takes such a key apart; undefined when it is none. `start` is its offset. */
export function joinedKey(text: string, start: number): JoinedKey | undefined {
  const found = /^([a-z][a-z0-9]*)([：:])(.+)$/su.exec(text);
  const [, name, colon, value] = found ?? [];
  if (name === undefined || value === undefined) return undefined;
  const cause = colon === "：" ? "full-width-colon" : "missing-space";
  return { name, value, problem: slip(cause, "a key has no value", start + name.length, 1) };
}

/** What is wrong with a file whose whole content is read as one plain text. */
export function slipsOfRootText(source: string): YamlProblem[] {
  const lines = source.split("\n");
  let start = 0;
  return lines.flatMap((text, line) => {
    const at = start;
    start += text.length + 1;
    const [found] = slipsOf(lines, line);
    const detail = "the whole file is one plain text";
    return found ? [{ ...slip(found.cause, detail, at + found.index, found.length), silent: false }] : [];
  });
}

function isFirstOfLine(source: string, offset: number): boolean {
  const lineStart = source.lastIndexOf("\n", offset - 1) + 1;
  return source.slice(lineStart, offset).trim() === "";
}

function lacksOpening(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  // `55"` are inches.
  if (text.endsWith('"')) return count('"') % 2 === 1 && !/\d"$/u.test(text);
  return text.endsWith("]") ? count("]") > count("[") : count("}") > count("{");
}
