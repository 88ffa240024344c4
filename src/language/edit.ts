import type { Range } from "./range.ts";

/** One replacement, in offsets of the text that it is made in. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text after the edits, none of which overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { range, text: put } of inOrder(edits)) {
    parts.push(text.slice(from, range.start), put);
    from = range.end;
  }
  return parts.join("") + text.slice(from);
}

/** Edits in the order of their places. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start);
}
