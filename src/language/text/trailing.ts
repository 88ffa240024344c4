import type { Range } from "../range.ts";

/** The run of some characters at the end of a text, before blanks; undefined when there is none. */
export function trailing(text: string, characters: string): Range | undefined {
  const end = text.trimEnd().length;
  let start = end;
  while (start > 0 && characters.includes(text.charAt(start - 1))) start -= 1;
  return start < end ? { start, end } : undefined;
}
