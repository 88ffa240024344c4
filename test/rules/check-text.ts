import { DEFAULT_WORKSPACE, type Workspace } from "../../src/catalog/workspace.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { type CheckedFile, checkFiles } from "../../src/pipeline/check.ts";
import { defaultSeverity } from "../../src/pipeline/severity.ts";

/** Checks texts as `gkml check` does, in memory, with every rule at its own severity. */
export async function checkTexts(
  texts: Readonly<Record<string, string>>,
  workspace: Workspace = DEFAULT_WORKSPACE,
): Promise<CheckedFile[]> {
  const encoder = new TextEncoder();
  const contents = Object.entries(texts).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return checkFiles(contents, { workspace, severityOf: defaultSeverity });
}

export async function checkText(text: string, workspace: Workspace = DEFAULT_WORKSPACE): Promise<readonly Finding[]> {
  return (await checkTexts({ "catalog.yaml": text }, workspace)).flatMap(({ findings }) => findings);
}

/** The offset of a position, as an editor counts it. */
export function offsetAt(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/** The text that a finding points at. */
export function pointedAt(text: string, { span }: Finding): string {
  return text.slice(offsetAt(text, span.start), offsetAt(text, span.end));
}

/** The text after the fixes of the findings, as `gkml fix` applies them. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.range.start - a.range.start);
  return edits.reduce((now, { range, text: put }) => now.slice(0, range.start) + put + now.slice(range.end), text);
}
