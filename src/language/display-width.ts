import { eastAsianWidth } from "get-east-asian-width";

/**
 * Columns that a text takes in a terminal: a Chinese character is two wide, a combining mark none.
 * Control characters are taken for one; whoever prints text makes them visible first.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
