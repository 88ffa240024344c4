import type { Edit } from "./draft.ts";
import type { OpenSign } from "./open-signs.ts";
import type { SyntaxCause } from "./yaml-problem.ts";

/** A slip that may be why reading broke, and what the text would be without it. Lines count from 0. */
export interface Repair {
  readonly cause: SyntaxCause;
  readonly line: number;
  readonly index: number;
  readonly length: number;
  readonly edits: readonly Edit[];
}

const BLANKS = /^[ \t\u00a0\u3000]*/u;
const KEY = String.raw`(?:[\w\p{Script=Han}][\w\p{Script=Han} .-]*|"[^"]*"|'[^']*')`;
const FULL_WIDTH_COLON = new RegExp(String.raw`^ *(?:- +)*${KEY}\s*(：) *`, "u");
const NO_SPACE_AFTER_DASH = /^ *(?:- +)*(-)[^\s\-:"']/u;
const NO_SPACE_AFTER_COLON = /^ *(?:- +)*[\w\p{Script=Han}-]+(:)[^\s/:]/u;
const COLON_IN_VALUE = new RegExp(String.raw`^ *(?:- +)*${KEY}: +([^"'\s[{|>&*].*?:(?: .*|))$`, "u");

/** The slips of one line that a keyboard makes, each certain to be none where reading did not break. */
export function slipsOf(lines: readonly string[], line: number): Repair[] {
  const text = lines[line] ?? "";
  const at = (cause: SyntaxCause, match: RegExpExecArray | null, length: number, put: string): Repair[] => {
    const sign = match?.[1];
    if (!match || sign === undefined) return [];
    const index = match[0].lastIndexOf(sign);
    return [{ cause, line, index, length: sign.length, edits: [{ line, index, length, text: put }] }];
  };
  const colon = FULL_WIDTH_COLON.exec(text);
  return [
    ...at("full-width-colon", colon, (colon?.[0].length ?? 0) - (colon?.[0].lastIndexOf("：") ?? 0), ": "),
    ...at("missing-space", NO_SPACE_AFTER_DASH.exec(text), 1, "- "),
    ...at("missing-space", NO_SPACE_AFTER_COLON.exec(text), 1, ": "),
  ];
}

/** 国发[2012]45号 inside a list: its brackets are those of YAML. The mend holds for the whole line. */
export function bracketedYearsOf(lines: readonly string[], line: number): Repair[] {
  const text = lines[line] ?? "";
  const years = [...text.matchAll(/(?<=[\p{Script=Han}）)])\[(\d{4})\](?= ?\d)/gu)];
  const edits = years.map((match) => ({ line, index: match.index, length: match[0].length, text: `〔${match[1]}〕` }));
  return years.slice(0, 1).map((match) => ({
    cause: "bracketed-year" as const,
    line,
    index: match.index,
    length: match[0].length,
    edits,
  }));
}

/** A value with a colon in it, and full-width signs in the place of quotation marks. */
export function quotingOf(lines: readonly string[], line: number): Repair[] {
  const text = lines[line] ?? "";
  const repairs: Repair[] = [];
  const sign = /[“”＂]|[‘’](?=\s*(?:$|[,\]}]))|(?<=[:[,{-] *)‘/u.exec(text);
  if (sign) {
    const edits = [{ line, index: 0, length: text.length, text: text.replace(/[“”＂]/gu, '"').replace(/[‘’]/gu, "'") }];
    repairs.push({ cause: "full-width-quotes", line, index: sign.index, length: 1, edits });
  }
  const value = COLON_IN_VALUE.exec(text)?.[1];
  if (value !== undefined) {
    const index = text.length - value.length;
    const edits = [{ line, index, length: value.length, text: value.replace(/:(?= |$)/gu, "：") }];
    repairs.push({ cause: "unquoted-colon", line, index, length: value.trimEnd().length, edits });
  }
  return repairs;
}

/** Other indentations of the line, alone and together with what stands under it. */
export function indentationsOf(lines: readonly string[], line: number): Repair[] {
  const text = lines[line] ?? "";
  const blanks = BLANKS.exec(text)?.[0] ?? "";
  const tab = blanks.indexOf("\t");
  const cause = tab >= 0 ? "tab" : "indentation";
  const place =
    tab >= 0 ? { index: tab, length: /^\t+/u.exec(blanks.slice(tab))?.[0].length ?? 1 } : mark(text, blanks);
  const widths = indentsNear(lines, line).filter(
    (width) => tab >= 0 || blanks.length !== width || /[^ ]/u.test(blanks),
  );
  const block = blockUnder(lines, line);
  return widths.flatMap((width) => {
    const own = { line, index: 0, length: blanks.length, text: " ".repeat(width) };
    const alone: Repair = { cause, line, ...place, edits: [own] };
    const moved = block.map((each) => shifted(lines, each, width - blanks.length, blanks.length, width));
    return moved.length === 0 ? [alone] : [alone, { ...alone, edits: [own, ...moved] }];
  });
}

/** The closing sign that a line lacks, or the one that it has too much. */
export function closingsOf(
  lines: readonly string[],
  sign: OpenSign & { line: number; index: number },
  errorLine: number,
): Repair[] {
  const text = lines[sign.line] ?? "";
  const open = { line: sign.line, index: sign.index, length: 1 };
  const atEnd = (line: number) => ({
    line,
    index: (lines[line] ?? "").trimEnd().length,
    length: 0,
    text: sign.closing,
  });
  if (sign.closing === '"' || sign.closing === "'") {
    const wide = /[”’＂“‘](?=[\s,\]}]*$)/u.exec(text);
    if (wide && wide.index > sign.index) {
      const place = { line: sign.line, index: wide.index, length: 1 };
      return [{ cause: "full-width-quotes", ...place, edits: [{ ...place, text: sign.closing }] }];
    }
    return [{ cause: "unclosed", ...open, edits: [atEnd(sign.line)] }];
  }
  const repairs: Repair[] = [{ cause: "unclosed", ...open, edits: [atEnd(sign.line)] }];
  for (let line = errorLine; line > sign.line; line -= 1) {
    if ((lines[line] ?? "").trim() !== "") repairs.push({ cause: "unclosed", ...open, edits: [atEnd(line)] });
    if (repairs.length > 3) break;
  }
  return repairs;
}

function mark(text: string, blanks: string) {
  return { index: 0, length: Math.max(blanks.length, text === "" ? 0 : 1) };
}

/** Columns in which the line might have been meant to begin, the nearest to its own first. */
function indentsNear(lines: readonly string[], line: number): number[] {
  const own = (BLANKS.exec(lines[line] ?? "")?.[0] ?? "").length;
  const widths = new Set<number>();
  for (let at = line - 1, seen = 0; at >= 0 && seen < 40; at -= 1, seen += 1) {
    const text = lines[at] ?? "";
    if (text.trim() === "" || text.trim().startsWith("#")) continue;
    const width = (/^ */u.exec(text)?.[0] ?? "").length;
    const dashes = (/^ *((?:- +)*)/u.exec(text)?.[1] ?? "").length;
    widths.add(width).add(width + dashes);
    if (widths.size === 1 || seen < 2) widths.add(width + 2);
    if (width === 0) break;
  }
  return [...widths].sort((a, b) => Math.abs(a - own) - Math.abs(b - own)).slice(0, 6);
}

/** The lines after this one that stand deeper, or for a `- ` line its siblings' depth. */
function blockUnder(lines: readonly string[], line: number): number[] {
  const own = (BLANKS.exec(lines[line] ?? "")?.[0] ?? "").length;
  const block: number[] = [];
  for (let at = line + 1; at < lines.length; at += 1) {
    const text = lines[at] ?? "";
    const width = (BLANKS.exec(text)?.[0] ?? "").length;
    if (text.trim() !== "" && width < own) break;
    if (text.trim() !== "" && width === own && text.startsWith("- ", width) && lines[line]?.startsWith("- ", own))
      break;
    block.push(at);
  }
  return block;
}

function shifted(lines: readonly string[], line: number, by: number, from: number, to: number): Edit {
  const blanks = (BLANKS.exec(lines[line] ?? "")?.[0] ?? "").length;
  const width = blanks >= from ? Math.max(blanks + by, to) : blanks;
  return { line, index: 0, length: blanks, text: " ".repeat(width) };
}
