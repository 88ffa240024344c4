import type { Finding } from "../findings/finding.ts";
import type { Language } from "../findings/message.ts";

/** What one run of `gkml check` found, as every report is given it. Findings are sorted. */
export interface Run {
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly items: number;
}

export interface ReportOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** The text of a line, for code frames; empty when the file cannot be read any more. */
  readonly lineOf: (file: string, line: number) => string;
}

/** Turns a run into one document, which is valid also when there is nothing to report. */
export type Report = (run: Run, options: ReportOptions) => string;
