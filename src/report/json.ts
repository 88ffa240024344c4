import { countBySeverity, type Finding } from "../findings/finding.ts";
import type { Language } from "../findings/message.ts";
import type { Report } from "./run.ts";

/** The machine-readable report. Lines and columns count from 1, columns in UTF-16 code units. */
export const json: Report = ({ findings, files, items }, { language }) => {
  const counts = countBySeverity(findings);
  const document = {
    version: 1,
    summary: { files, items, errors: counts.error, warnings: counts.warning, infos: counts.info },
    findings: findings.map((finding) => findingRecord(finding, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

/** A finding as every JSON document of gkml writes it. */
export function findingRecord(finding: Finding, language: Language) {
  const { message, hint } = finding.words(language);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message,
    hint: hint ?? null,
    file: finding.file,
    line: finding.span.start.line,
    column: finding.span.start.column,
    endLine: finding.span.end.line,
    endColumn: finding.span.end.column,
    cell: finding.cell ?? null,
    domain: finding.domain ?? null,
    item: finding.item ?? null,
    element: finding.element ?? null,
  };
}
