import type { Document, YAMLError } from "yaml";
import type { Draft } from "./draft.ts";
import { openSignBefore } from "./open-signs.ts";
import { bracketedYearsOf, closingsOf, indentationsOf, quotingOf, type Repair, slipsOf } from "./repairs.ts";
import type { SourceFile } from "./source-file.ts";
import type { SyntaxCause } from "./yaml-problem.ts";

/** The errors of a draft, first to last, with the places in the draft's own text. */
export interface Reading {
  readonly draft: Draft;
  readonly file: SourceFile;
  readonly document: Document.Parsed;
  readonly errors: readonly YAMLError[];
}

export interface Candidate {
  readonly repair: Repair;
  /** The line, from 0, that reading has to get past for the repair to count. */
  readonly past: number;
}

/** What may be wrong at the error, the likeliest first. */
export function* candidates(current: Reading, error: YAMLError): Generator<Candidate> {
  const line = current.file.positionAt(error.pos[0]).line - 1;
  for (const repair of slipsNear(current, error)) yield { repair, past: line };
  const open = openSignBefore(current.file.text, error.pos[0]);
  if (open) {
    const opened = current.file.positionAt(open.offset);
    const sign = { ...open, line: opened.line - 1, index: opened.column - 1 };
    // A quoted text that swallowed lines hides their errors: reading has to get past its first lines only.
    const swallows = open.end !== undefined && current.file.positionAt(open.end).line - 1 >= line;
    for (const repair of closingsOf(current.draft.lines, sign, line)) {
      yield { repair, past: swallows ? Math.min(line, sign.line + 1) : line };
    }
  }
  for (const repair of otherRepairs(current, error)) yield { repair, past: line };
}

function* slipsNear({ draft: { lines }, file }: Reading, error: YAMLError): Generator<Repair> {
  const near = linesNear(lines, file.positionAt(error.pos[0]).line - 1, file.positionAt(error.pos[1]).line - 1);
  for (const at of near) if (/^ *\t/u.test(lines[at] ?? "")) yield* indentationsOf(lines, at);
  for (const at of near) yield* slipsOf(lines, at);
  for (const at of near) yield* bracketedYearsOf(lines, at);
}

function* otherRepairs({ draft: { lines }, file }: Reading, error: YAMLError): Generator<Repair> {
  const place = file.positionAt(error.pos[0]);
  const line = place.line - 1;
  const index = place.column - 1;
  const near = linesNear(lines, line, file.positionAt(error.pos[1]).line - 1);

  for (const at of near) yield* quotingOf(lines, at);
  const text = lines[line] ?? "";
  if (/[\]}"']/u.test(text.charAt(index))) {
    yield { cause: "unclosed", line, index, length: 1, edits: [{ line, index, length: 1, text: "" }] };
  }
  const wide = wideIndentBefore(lines, line);
  for (const at of wide === undefined ? near : [wide, ...near]) {
    if (/^\s*(?:-|[^\s#].*:(?: |$))/u.test(lines[at] ?? "")) yield* indentationsOf(lines, at);
  }
  // Nothing that we know: what is wrong, or the rest of the line, or all of it is left out, and reading goes on.
  const length = Math.max(0, Math.min(error.pos[1] - error.pos[0], text.length - index));
  const unknown = { cause: causeOf(error), line, index, length };
  yield { ...unknown, edits: [{ line, index, length, text: "" }] };
  yield { ...unknown, edits: [{ line, index, length: text.length - index, text: "" }] };
  yield { ...unknown, edits: [{ line, index: 0, length: text.length, text: "" }] };
}

/** The error's lines with one before and one after: a line too deep is taken for a part of the one above. */
function linesNear(lines: readonly string[], first: number, last: number): number[] {
  const before = lineBefore(lines, first);
  const near = before === undefined ? [first] : [first, before];
  for (let at = first + 1; at <= Math.min(Math.max(last, first + 1), first + 3, lines.length - 1); at += 1)
    near.push(at);
  return near;
}

/** The same slip on the other lines that the library complains about: a habit is repaired in one go. */
export function sameSlips({ draft, file, errors }: Reading, repair: Repair): Repair[] {
  if (repair.cause !== "full-width-colon" && repair.cause !== "missing-space") return [];
  const lines = new Set<number>();
  for (const { pos } of errors) {
    const last = file.positionAt(pos[1]).line;
    for (let line = file.positionAt(pos[0]).line; line <= last && lines.size < 1000; line += 1) lines.add(line - 1);
  }
  lines.delete(repair.line);
  return [...lines].flatMap((line) =>
    slipsOf(draft.lines, line)
      .filter(({ cause }) => cause === repair.cause)
      .slice(0, 1),
  );
}

/** An indentation of full-width blanks: the library takes such a line for one that is not indented. */
function wideIndentBefore(lines: readonly string[], line: number): number | undefined {
  for (let at = line; at >= Math.max(0, line - 200); at -= 1) {
    if (/^ *[\u00a0\u3000]\s*[\w\p{Script=Han}-]/u.test(lines[at] ?? "")) return at;
  }
  return undefined;
}

/** The cause that the library's own words tell. */
export function causeOf(error: YAMLError): SyntaxCause {
  if (/closing|must end with|and end with/u.test(error.message)) return "unclosed";
  if (error.code === "TAB_AS_INDENT") return "tab";
  return error.code === "BAD_INDENT" ? "indentation" : "other";
}

function lineBefore(lines: readonly string[], line: number): number | undefined {
  for (let at = line - 1; at >= 0; at -= 1) if ((lines[at] ?? "").trim() !== "") return at;
  return undefined;
}
