/** Replaces `length` characters of a line (from 0) at `index` by `text`. */
export interface Edit {
  readonly line: number;
  readonly index: number;
  readonly length: number;
  readonly text: string;
}

/** A text under repair: its lines as they are now, and the way back to the text that was written. */
export interface Draft {
  readonly lines: readonly string[];
  readonly edits: readonly Edit[];
}

/** Edits of one line must not depend on each other's places. */
export function edited(draft: Draft, edits: readonly Edit[]): Draft {
  const lines = [...draft.lines];
  for (const { line, index, length, text } of edits) {
    const old = lines[line] ?? "";
    lines[line] = old.slice(0, index) + text + old.slice(index + length);
  }
  return { lines, edits: [...draft.edits, ...edits] };
}

/** Where a column of a repaired line stood in the line as it was written. */
export function originalColumn(draft: Draft, line: number, column: number): number {
  return draft.edits.reduceRight((at, edit) => {
    if (edit.line !== line || at < edit.index) return at;
    const end = edit.index + edit.text.length;
    return at >= end ? at - edit.text.length + edit.length : Math.min(at, edit.index + edit.length);
  }, column);
}
