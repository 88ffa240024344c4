import { Chalk, type ChalkInstance } from "chalk";
import { type Finding, SEVERITY_WORDS, type Severity } from "../findings/finding.ts";
import type { Language } from "../findings/message.ts";
import { visible } from "../language/quote.ts";
import { frameOf } from "./frame.ts";
import type { Report, ReportOptions } from "./run.ts";

/** Of findings of one kind in one file, so many are shown whole; the others are counted with their lines. */
const SHOWN = 3;
/** From so many on, findings of one kind are grouped. */
const GROUPED_FROM = 6;
/** So many line numbers of a group are listed. */
const LISTED_LINES = 30;

const WORDS = {
  zh: { hint: "改法：", see: "参见", line: "第 ", lineEnd: " 行" },
  en: { hint: "mend: ", see: "see", line: "line ", lineEnd: "" },
} as const;

/** The report for people: findings by file, each with its line, what is wrong and how to mend it. */
export const pretty: Report = ({ findings }, options) => {
  const paint = new Chalk({ level: options.colour ? 1 : 0 });
  return [...groupBy(findings, ({ file }) => file)]
    .map(([file, own]) => `${paint.bold.underline(visible(file))}\n\n${fileReport(own, options, paint)}\n`)
    .join("");
};

function fileReport(findings: readonly Finding[], options: ReportOptions, paint: ChalkInstance): string {
  const kinds = groupBy(findings, (finding) => `${finding.rule} ${finding.severity}`);
  const parts: string[] = [];
  for (const finding of findings) {
    const kind = kinds.get(`${finding.rule} ${finding.severity}`) ?? [];
    const place = kind.indexOf(finding);
    const grouped = kind.length >= GROUPED_FROM;
    if (grouped && place >= SHOWN) continue;
    parts.push(one(finding, options, paint));
    if (grouped && place === SHOWN - 1) parts.push(rest(kind.slice(SHOWN), options.language, paint));
  }
  return parts.join("\n");
}

function one(finding: Finding, { language, lineOf }: ReportOptions, paint: ChalkInstance): string {
  const words = WORDS[language];
  const { message, hint } = finding.words(language);
  const { line, column } = finding.span.start;
  const colour = colourOf(finding.severity, paint);
  const parts = [
    `  ${paint.bold(`${line}:${column}`)}  ${colour(SEVERITY_WORDS[language][finding.severity])}  ${message}  ${paint.dim(finding.rule)}\n`,
  ];
  const text = lineOf(finding.file, line);
  if (text.trim() !== "") {
    const frame = frameOf(text, finding.span);
    const number = String(line);
    const gutter = " ".repeat(number.length);
    parts.push(
      `    ${paint.dim(`${number} │`)} ${frame.line}\n    ${paint.dim(`${gutter} │`)} ${colour(frame.carets)}\n`,
    );
  }
  if (finding.related) {
    const { file, span } = finding.related;
    parts.push(`    ${words.see} ${visible(file)}:${span.start.line}:${span.start.column}\n`);
  }
  if (hint !== undefined) parts.push(`    ${paint.cyan(words.hint)}${hint}\n`);
  return parts.join("");
}

/** Says how many findings of a kind are not shown, and on which lines they are: nothing is cut in silence. */
function rest(findings: readonly Finding[], language: Language, paint: ChalkInstance): string {
  const words = WORDS[language];
  const lines = findings.map(({ span }) => span.start.line);
  const listed = lines.slice(0, LISTED_LINES).join(language === "zh" ? "、" : ", ");
  const more = lines.length > LISTED_LINES ? (language === "zh" ? " 等" : ", …") : "";
  const rule = findings[0]?.rule ?? "";
  const text =
    language === "zh"
      ? `  另有 ${findings.length} 处同样的问题（${rule}），在${words.line}${listed}${words.lineEnd}${more}；全部明细用 --format json。`
      : `  ${findings.length} more of the same (${rule}), on ${words.line}${listed}${more}; --format json lists all.`;
  return `${paint.bold(text)}\n`;
}

function colourOf(severity: Severity, paint: ChalkInstance): ChalkInstance {
  return severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.blue;
}

function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
