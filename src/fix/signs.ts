import type { Edit } from "../language/edit.ts";

/** A character for private use (U+E000 to U+F8FF) that a text does not have. */
export function signFor(text: string): string {
  let code = 0xe000;
  while (code < 0xf8ff && text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/** What stands in the place of an edit: its number between two signs. */
export const signed = (number: number, sign: string) => `${sign}${number}${sign}`;

/** A text with signs: the numbers of the edits, and the text before, between and after them. */
export interface Parts {
  readonly numbers: readonly number[];
  readonly gaps: readonly string[];
}

/** Takes a text with signs apart. */
export function partsOf(text: string, sign: string): Parts {
  const parts = text.split(new RegExp(`${sign}(\\d+)${sign}`, "u"));
  return {
    gaps: parts.filter((_, index) => index % 2 === 0),
    numbers: parts.filter((_, index) => index % 2 === 1).map(Number),
  };
}

/** Whether a text is these parts with something, or nothing, in the place of each sign. */
export function fits(text: string, { gaps }: Parts): boolean {
  let at = 0;
  return gaps.every((gap, index) => {
    const last = index === gaps.length - 1;
    const found = index === 0 ? 0 : last ? Math.max(at, text.length - gap.length) : text.indexOf(gap, at);
    if (found === -1 || !text.startsWith(gap, found)) return false;
    at = found + gap.length;
    return !last || at === text.length;
  });
}

/** The text that comes of the parts when the edits are made. */
export function filled({ gaps, numbers }: Parts, edits: readonly Edit[]): string {
  return gaps.map((gap, index) => gap + (edits[numbers[index] ?? -1]?.text ?? "")).join("");
}
