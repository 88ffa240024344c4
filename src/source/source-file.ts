/** A place in a text. Lines and columns count from 1; columns are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text with its name, which answers where an offset lies. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  positionAt(offset: number): Position;
  /** Where the line begins. */
  offsetOf(line: number): number;
  /** The line without its line end; empty when there is no such line. */
  lineText(line: number): string;
}

/** Names a text; its lines are looked for only when they are asked for. */
export function createSourceFile(path: string, text: string): SourceFile {
  let starts: number[] | undefined;
  const lineStarts = () => {
    starts ??= findLineStarts(text);
    return starts;
  };
  return {
    path,
    text,
    positionAt(offset) {
      const all = lineStarts();
      const line = lastAtOrBefore(all, offset);
      return { line: line + 1, column: offset - (all[line] ?? 0) + 1 };
    },
    offsetOf: (line) => lineStarts()[line - 1] ?? text.length,
    lineText(line) {
      const all = lineStarts();
      const start = all[line - 1];
      if (start === undefined) return "";
      return text.slice(start, all[line] ?? text.length).replace(/[\r\n]+$/u, "");
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
