import { wrapText } from "./wrap.ts";

/** Excel refuses rows that are taller, in points. */
export const TALLEST_ROW = 409;

/** A line's height for each point of the font: 15.5 pt at 10.5 pt, measured with 宋体 and its substitutes. */
const LEADING = 15.5 / 10.5;
/** Points above and below the lines together. */
const PADDING = 6;

/**
 * How many half-width characters of a font stand in a line of a column, whose width counts digits of
 * the standard font, 宋体 11 pt. One is left free: on screens at 125 % a digit is 9 pixels wide, a
 * Chinese character of 10.5 pt is 18, and the cell keeps 5 for itself.
 */
export function roomOf(width: number, fontSize: number): number {
  return Math.max(2, Math.floor(((width - 1) * 10.5) / fontSize));
}

/** The height of a row of so many lines, in quarter points as Excel keeps it; it may be over the limit. */
export function heightOf(lines: number, fontSize: number): number {
  return Math.ceil((lines * LEADING * fontSize + PADDING) * 4) / 4;
}

/** The most lines that one row holds. */
export function mostLines(fontSize: number): number {
  return Math.floor((TALLEST_ROW - PADDING) / (LEADING * fontSize));
}

/** How a text stands in a single row: the font's size, at most `fontSize`, and the number of lines. */
export interface Fit {
  readonly fontSize: number;
  readonly lines: number;
}

/** Makes the font smaller, down to `smallest` points, until all lines fit into one row. */
export function fitText(text: string, width: number, fontSize: number, smallest: number): Fit {
  for (let size = fontSize; ; size = Math.max(smallest, size - 0.5)) {
    const lines = countLines(text, roomOf(width, size));
    if (lines <= mostLines(size) || size <= smallest) return { fontSize: size, lines };
  }
}

/** Most cells are short: they are not taken apart. */
function countLines(text: string, room: number): number {
  return text.length * 2 <= room && !text.includes("\n") ? 1 : wrapText(text, room).length;
}
