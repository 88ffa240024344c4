import type { Element } from "../catalog/elements.ts";
import type { Edit } from "../language/edit.ts";
import type { Position } from "../source/source-file.ts";
import type { Language, Words } from "./message.ts";
import type { RuleId } from "./messages/table.ts";

/** How severe a finding is. */
export type Severity = "error" | "warning" | "info";

/** What people call each severity. */
export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
};

/** A stretch of a file. `end` is the place after its last character. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Where a finding about a whole file stands. */
export const FIRST_PLACE: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Another place that explains the finding: the first of two equal ids, an alias's anchor. */
export interface Related {
  readonly file: string;
  readonly span: Span;
}

/** Replacements in the finding's file; `safe` ones change no meaning. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** One thing that is wrong, at its exact place. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly words: (language: Language) => Words;
  readonly file: string;
  readonly span: Span;
  readonly related?: Related;
  readonly fix?: Fix;
  readonly domain?: string;
  readonly item?: string;
  readonly element?: Element;
  /** Where the value came from in a spreadsheet: `社会救助!F12`. */
  readonly cell?: string;
}

/** Findings in the order in which a reader goes through the files. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.span.start.line - b.span.start.line ||
      a.span.start.column - b.span.start.column ||
      compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
