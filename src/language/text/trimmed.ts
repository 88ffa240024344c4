import type { Range } from "../range.ts";

/** Where a text stands without the blanks around it. */
export function trimmed(text: string): Range {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
