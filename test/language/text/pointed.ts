import type { Range } from "../../../src/language/range.ts";

/** The texts that findings of the language core point at. */
export const pointed = (text: string, found: readonly { readonly range: Range }[]): string[] =>
  found.map(({ range }) => text.slice(range.start, range.end));
