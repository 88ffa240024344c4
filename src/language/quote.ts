import { withoutPersonalNumbers } from "./personal-data.ts";

/**
 * A user's text inside a message: control, direction and zero-width characters are shown as `\u{…}`
 * so that they cannot act on a terminal, numbers of persons are masked, and long text is cut in the
 * middle with the cut shown.
 */
export function quote(text: string, longest = 60): string {
  return `「${shorten(visible(withoutPersonalNumbers(text)), longest)}」`;
}

/** The same without the brackets, for places that have their own. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/gu, (character) =>
      character === "\n" ? "⏎" : `\\u{${character.codePointAt(0)?.toString(16)}}`,
    );
}

/** A character by its number: `U+001B`. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function shorten(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  return `${characters.slice(0, half).join("")}…${characters.slice(-half).join("")}`;
}
