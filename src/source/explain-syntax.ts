import type { Document, YAMLError } from "yaml";
import { candidates, causeOf, type Reading, sameSlips } from "./candidates.ts";
import { type Draft, edited, originalColumn } from "./draft.ts";
import { parse } from "./parse.ts";
import type { Range } from "./range.ts";
import { type Repair, slipsOf } from "./repairs.ts";
import { createSourceFile } from "./source-file.ts";
import type { SyntaxCause, YamlProblem } from "./yaml-problem.ts";

/** Characters that may be parsed again in search of causes; past them the library's errors stand alone. */
const PARSED_AGAIN = 2_000_000;

/** What is wrong with a text, and the document as it reads once every known slip is repaired. */
export interface Explained {
  readonly problems: readonly YamlProblem[];
  readonly document: Document.Parsed;
  /** The text of `document`. */
  readonly text: string;
  /** Where a range of that text stood in the text as it was written. */
  written(range: Range): Range;
}

/**
 * Turns the library's errors into one problem a slip, with the cause that staff really make. One slip
 * makes the library stumble several times, or hides all that follows; so each cause is tried out: a
 * repair counts when the text can be read past the error, and the search goes on in the repaired text.
 */
export function explainSyntax(text: string, document: Document.Parsed): Explained {
  const written = createSourceFile("", text);
  const problems: YamlProblem[] = document.errors
    .filter(({ code }) => code === "MULTIPLE_DOCS")
    .map((error) => ({ kind: "several-documents", range: markerOf(error, text) }));
  const told = new Set<number>();
  let left = PARSED_AGAIN;

  const read = (draft: Draft): Reading | undefined => {
    const current = draft.lines.join("\n");
    left -= current.length;
    const parsed = left < 0 ? undefined : parse(current);
    return parsed && reading(draft, current, parsed);
  };
  const offsetOf = (draft: Draft, line: number, index: number) =>
    Math.min(text.length, written.offsetOf(line + 1) + originalColumn(draft, line, index));
  const tell = (draft: Draft, { cause, detail, line, index, length }: Guess) => {
    const range = { start: offsetOf(draft, line, index), end: offsetOf(draft, line, index + length) };
    if (!told.has(range.start)) problems.push({ kind: "syntax", cause, detail, range, silent: false });
    told.add(range.start);
  };

  let now = reading({ lines: text.split("\n"), edits: [] }, text, document);
  for (let error = now.errors[0]; error; error = now.errors[0]) {
    const found = findRepair(now, error, read);
    if (!found) {
      for (const guess of unexplained(now)) tell(now.draft, guess);
      break;
    }
    for (const repair of found.repairs) tell(now.draft, { ...repair, detail: error.message });
    now = found.next;
  }
  const { draft, file } = now;
  const back = (offset: number) => {
    const { line, column } = file.positionAt(offset);
    return offsetOf(draft, line - 1, column - 1);
  };
  return {
    problems,
    document: now.document,
    text: file.text,
    written: ({ start, end }) => ({ start: back(start), end: back(end) }),
  };
}

function reading(draft: Draft, text: string, document: Document.Parsed): Reading {
  const errors = document.errors.filter(({ code }) => code !== "MULTIPLE_DOCS").sort((a, b) => a.pos[0] - b.pos[0]);
  return { draft, file: createSourceFile("", text), document, errors };
}

interface Found {
  readonly repairs: readonly Repair[];
  readonly next: Reading;
}

/**
 * The first repair with which the text reads past the error, together with the same slip elsewhere.
 * Of indentations, where several do, the one that reads furthest.
 */
function findRepair(
  current: Reading,
  error: YAMLError,
  read: (draft: Draft) => Reading | undefined,
): Found | undefined {
  let best: (Found & { readonly reach: number }) | undefined;
  for (const { repair, past } of candidates(current, error)) {
    const shifts = repair.cause === "indentation" || repair.cause === "tab";
    if (best && !shifts) return best;
    const repairs = shifts ? [repair] : [repair, ...sameSlips(current, repair)];
    const next = read(
      edited(
        current.draft,
        repairs.flatMap(({ edits }) => edits),
      ),
    );
    if (!next) return best;
    const first = next.errors[0];
    const reach = first ? next.file.positionAt(first.pos[0]).line - 1 : Number.POSITIVE_INFINITY;
    const furthest = Math.max(past, repair.line);
    const passes = reach > furthest || (reach === furthest && next.errors.length < current.errors.length);
    if (passes && reach > (best?.reach ?? -1)) best = { repairs, next, reach };
    if (best && (!shifts || best.reach === Number.POSITIVE_INFINITY)) return best;
  }
  return best;
}

interface Guess {
  readonly cause: SyntaxCause;
  readonly detail: string;
  readonly line: number;
  readonly index: number;
  readonly length: number;
}

/** What no repair explains: the library's errors as they are, one a line. */
function* unexplained({ draft, file, errors }: Reading): Generator<Guess> {
  const told = new Set<number>();
  for (const error of errors) {
    const { line, column } = file.positionAt(error.pos[0]);
    if (told.has(line)) continue;
    told.add(line);
    const slip = slipsOf(draft.lines, line - 1)[0];
    if (slip) yield { ...slip, detail: error.message };
    else {
      const end = Math.min(error.pos[1], file.offsetOf(line) + file.lineText(line).length);
      const length = Math.max(0, end - error.pos[0]);
      yield { cause: causeOf(error), detail: error.message, line: line - 1, index: column - 1, length };
    }
  }
}

function markerOf(error: YAMLError, text: string): Range {
  const start = Math.min(error.pos[0], text.length);
  return { start, end: start + (/^(?:---|\.\.\.)?/u.exec(text.slice(start, start + 3))?.[0].length ?? 0) };
}
