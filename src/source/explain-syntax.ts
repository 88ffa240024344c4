import type { YAMLError } from "yaml";
import { createSourceFile, type SourceFile } from "./source-file.ts";
import type { SyntaxCause, YamlProblem } from "./yaml-problem.ts";

/**
 * Turns the library's errors into one problem a line, each with the cause that staff really make:
 * the library says where reading broke, the line itself shows why.
 */
export function explainSyntax(text: string, errors: readonly YAMLError[]): YamlProblem[] {
  const file = createSourceFile("", text);
  const explained = new Set<number>();
  const problems: YamlProblem[] = [];
  for (const error of errors) {
    if (error.code === "MULTIPLE_DOCS") {
      problems.push({ kind: "several-documents", range: rangeOfError(error, text) });
      continue;
    }
    const line = file.positionAt(error.pos[0]).line;
    if (explained.has(line)) continue;
    const place = findCause(file, line, error);
    const known = explained.has(place.line);
    explained.add(line).add(place.line);
    if (known) continue;
    const range = place.range ?? rangeOfError(error, text);
    problems.push({ kind: "syntax", cause: place.cause, detail: error.message, range });
  }
  return problems;
}

interface Cause {
  readonly cause: SyntaxCause;
  readonly line: number;
  readonly range?: { readonly start: number; readonly end: number };
}

function findCause(file: SourceFile, line: number, error: YAMLError): Cause {
  // The library often notices a broken line only at the next one, so the line before is asked too.
  for (const candidate of [line, lineBefore(file, line)]) {
    if (candidate === undefined) continue;
    const found = causeOnLine(file.lineText(candidate), error.code);
    if (found) {
      const start = file.offsetOf(candidate) + found.index;
      return { cause: found.cause, line: candidate, range: { start, end: start + found.length } };
    }
  }
  if (/closing|must end with|and end with/u.test(error.message)) return { cause: "unclosed", line };
  const misplaced = error.code === "BAD_INDENT" || !standsUnderEarlierLine(file, line);
  return { cause: misplaced ? "indentation" : "other", line };
}

/** Whether the line begins in a column in which an earlier line, or the text after its `- `, began. */
function standsUnderEarlierLine(file: SourceFile, line: number): boolean {
  const indent = indentOf(file.lineText(line));
  if (indent === 0) return true;
  for (let at = lineBefore(file, line); at !== undefined; at = lineBefore(file, at)) {
    const text = file.lineText(at);
    const dashes = /^\s*((?:- +)*)/u.exec(text)?.[1]?.length ?? 0;
    if (indentOf(text) === indent || indentOf(text) + dashes === indent) return true;
    if (indentOf(text) === 0) break;
  }
  return false;
}

const indentOf = (line: string) => /^ */u.exec(line)?.[0].length ?? 0;

interface LineCause {
  readonly cause: SyntaxCause;
  readonly index: number;
  readonly length: number;
}

/** The order matters: a tab breaks a line whatever else it holds. */
function causeOnLine(line: string, code: string): LineCause | undefined {
  const at = (cause: SyntaxCause, match: RegExpExecArray | null, group = 1): LineCause | undefined => {
    const part = match?.[group];
    if (!match || part === undefined) return undefined;
    return { cause, index: match.index + match[0].indexOf(part), length: part.length };
  };
  return (
    at("tab", /^[ \t]*?(\t)/u.exec(line)) ??
    at("full-width-colon", /^\s*(?:- +)?[\w\p{Script=Han}-]+(：)/u.exec(line)) ??
    at("full-width-quotes", /(?:^|[:[,-] *)([“”＂‘’])/u.exec(line)) ??
    at("missing-space", /^\s*(-)[^\s\-:"'[{]/u.exec(line)) ??
    at("missing-space", /^\s*(?:- +)?[A-Za-z_][\w-]*(:)[^\s/:]/u.exec(line)) ??
    (code === "BLOCK_AS_IMPLICIT_KEY" || code === "UNEXPECTED_TOKEN"
      ? at("unquoted-colon", /^\s*(?:- +)?[\w-]+: +([^"'\s[{|>].*: .*)$/u.exec(line))
      : undefined)
  );
}

function lineBefore(file: SourceFile, line: number): number | undefined {
  for (let at = line - 1; at >= 1; at -= 1) if (file.lineText(at).trim() !== "") return at;
  return undefined;
}

function rangeOfError(error: YAMLError, text: string) {
  const start = Math.min(error.pos[0], text.length);
  return { start, end: Math.max(start, Math.min(error.pos[1], text.length)) };
}
