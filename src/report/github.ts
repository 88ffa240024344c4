import type { Severity } from "../findings/finding.ts";
import type { Report } from "./run.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Annotations of GitHub Actions (workflow commands), a line a finding. */
export const github: Report = ({ findings }, { language }) =>
  findings
    .map((finding) => {
      const { message, hint } = finding.words(language);
      const { start, end } = finding.span;
      const properties = [
        `file=${property(finding.file)}`,
        `line=${start.line}`,
        `endLine=${end.line}`,
        // Columns are taken for one-line annotations only.
        ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
        `title=${property(finding.rule)}`,
      ];
      const text = hint === undefined ? message : `${message}\n${hint}`;
      return `::${COMMANDS[finding.severity]} ${properties.join(",")}::${data(text)}\n`;
    })
    .join("");

const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
