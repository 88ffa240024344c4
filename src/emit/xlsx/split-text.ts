import { wrapLine } from "./wrap.ts";

/** A part of a cell's text that stands in one row, with the number of its wrapped lines. */
export interface Part {
  readonly text: string;
  readonly lines: number;
}

/**
 * Splits a text into parts of at most `most` wrapped lines each, between its entries (line feeds);
 * inside an entry only when it is longer than a whole part.
 */
export function splitText(text: string, room: number, most: number): [Part, ...Part[]] {
  const parts: Part[] = [];
  let entries: string[] = [];
  let lines = 0;
  const close = () => {
    if (entries.length > 0) parts.push({ text: entries.join("\n"), lines });
    entries = [];
    lines = 0;
  };
  for (const entry of text.split("\n")) {
    const wrapped = wrapLine(entry, room);
    if (lines + wrapped.length > most) close();
    for (; wrapped.length > most; ) parts.push({ text: wrapped.splice(0, most).join(""), lines: most });
    entries.push(wrapped.join(""));
    lines += wrapped.length;
  }
  const last = { text: entries.join("\n"), lines };
  const [first, ...others] = parts;
  return first === undefined ? [last] : [first, ...others, last];
}
