import { applyEdits } from "../language/edit.ts";
import type { Range } from "../source/range.ts";
import { createSourceFile } from "../source/source-file.ts";
import type { Fixable } from "./edits.ts";

/** A fix as people see it: the words that it is about, before and after. */
export interface ShownChange {
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** So many characters around edits that would say nothing by themselves. */
const AROUND = 6;

/**
 * What a fix changes: what it replaces, with the words around it when that is a blank, a sign or
 * nothing. An entry that is taken out of its list is shown without its comma or dash.
 */
export function shownChange({ fix }: Fixable, text: string): ShownChange {
  const changed = {
    start: Math.min(...fix.edits.map(({ range }) => range.start)),
    end: Math.max(...fix.edits.map(({ range }) => range.end)),
  };
  const shown = isWord(text.slice(changed.start, changed.end)) ? changed : widened(changed, text);
  const edits = fix.edits.map((edit) => ({
    ...edit,
    range: { start: edit.range.start - shown.start, end: edit.range.end - shown.start },
  }));
  const before = text.slice(shown.start, shown.end);
  const after = applyEdits(before, edits);
  const separator = after === "" ? (/^[\s,-]+/u.exec(before)?.[0].length ?? 0) : 0;
  const { line, column } = createSourceFile("", text).positionAt(changed.start + separator);
  return { line, column, before: before.slice(separator), after };
}

const isWord = (text: string) => /\p{L}.*\p{L}/su.test(text);

/** A range with some characters of its line on both sides. */
function widened({ start, end }: Range, text: string): Range {
  const before = /[^\r\n]*$/u.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? "";
  const after = /^[^\r\n]*/u.exec(text.slice(end, end + AROUND))?.[0] ?? "";
  return { start: start - before.trimStart().length, end: end + after.trimEnd().length };
}
