import type { Collector } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import { MESSAGES, type RuleId } from "../findings/messages/table.ts";
import { nearest } from "../language/nearest.ts";
import { commentsOf } from "../source/comments.ts";
import type { Range } from "../source/range.ts";
import type { SourceFile } from "../source/source-file.ts";
import { isFixed } from "./severity.ts";

/** One rule that one comment lets pass, and the lines that it holds for. */
interface Ignore {
  readonly rule: RuleId;
  /** The comment. */
  readonly range: Range;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** `# gkml-ignore <rule>, <rule>: <reason>`; full-width signs are as good. */
const WORD = "gkml-ignore";
const COMMENT = /^# *gkml-ignore\b([^:：]*)(?:[:：](.*))?$/u;

/** What the ignore comments of a file let pass. A file without any costs one search. */
export interface Ignores {
  readonly ignores: readonly Ignore[];
  readonly collector: Collector;
}

/** Reads the ignore comments of a file and reports those that cannot hold; undefined when there is none. */
export function readIgnores(collector: Collector): Ignores | undefined {
  const { file } = collector;
  if (!file.text.includes(WORD)) return undefined;
  const ignores: Ignore[] = [];
  for (const { text, range } of commentsOf(file.text)) {
    const match = COMMENT.exec(text.trim());
    if (!match) continue;
    const rules = (match[1] ?? "").split(/[\s,，、]+/u).filter((rule) => rule !== "");
    const reason = (match[2] ?? "").trim();
    if (rules.length === 0 || reason === "") {
      const missing = rules.length === 0 ? "rule" : match[2] === undefined && rules.length > 1 ? "colon" : "reason";
      collector.add("ignore/incomplete", range, { missing });
      continue;
    }
    for (const rule of rules) {
      if (!isRule(rule)) collector.add("ignore/unknown-rule", range, { rule, nearest: nearest(rule, RULES) });
      else if (isFixed(rule)) collector.add("ignore/fixed-rule", range, { rule });
      else ignores.push({ rule, range, ...linesOf(file, range) });
    }
  }
  return { ignores, collector };
}

/** Takes out the findings that comments let pass, and adds those about comments that let nothing pass. */
export function applyIgnores(
  { ignores, collector }: Ignores,
  findings: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly ignored: number } {
  const used = new Set<Ignore>();
  const left = findings.filter(({ rule, span }) => {
    const holding = ignores.filter(
      (ignore) => ignore.rule === rule && ignore.firstLine <= span.start.line && span.start.line <= ignore.lastLine,
    );
    for (const ignore of holding) used.add(ignore);
    return holding.length === 0;
  });
  const earlier = collector.findings.length;
  for (const ignore of ignores) {
    if (!used.has(ignore)) collector.add("ignore/unused", ignore.range, { rule: ignore.rule });
  }
  return { findings: [...left, ...collector.findings.slice(earlier)], ignored: findings.length - left.length };
}

const RULES = Object.keys(MESSAGES);
const isRule = (rule: string): rule is RuleId => Object.hasOwn(MESSAGES, rule);

/** A comment holds for the entry on its line, else for the next one, with all that is indented below it. */
function linesOf(file: SourceFile, { start }: Range): { firstLine: number; lastLine: number } {
  const own = file.positionAt(start);
  const alone =
    file
      .lineText(own.line)
      .slice(0, own.column - 1)
      .trim() === "";
  let first = own.line;
  while (alone && first <= lastLineOf(file) && isNothing(file.lineText(first))) first += 1;
  const opening = file.lineText(first);
  const indent = indentOf(opening);
  const opensList = !/^\s*-\s/u.test(opening) && /:\s*(?:#.*)?$/u.test(opening);
  let last = first;
  for (let line = first + 1; line <= lastLineOf(file); line += 1) {
    const text = file.lineText(line);
    if (isNothing(text)) continue;
    const inside = indentOf(text) > indent || (opensList && indentOf(text) === indent && /^\s*-(?:\s|$)/u.test(text));
    if (!inside) break;
    last = line;
  }
  return { firstLine: first, lastLine: last };
}

const isNothing = (line: string) => /^\s*(?:#|$)/u.test(line);
const indentOf = (line: string) => line.length - line.trimStart().length;
const lastLineOf = (file: SourceFile) => file.positionAt(file.text.length).line;
