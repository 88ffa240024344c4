/** The languages of everything that gkml says. */
export const LANGUAGES = ["zh", "en"] as const;
/** A language that gkml speaks. */
export type Language = (typeof LANGUAGES)[number];

/** What a finding says: what is wrong and why, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
}

/** One finding's words in both languages, from the same parameters. */
export interface Wording<P> {
  readonly zh: (params: P) => Words;
  readonly en: (params: P) => Words;
}

/** Ties both languages to one parameter type, so that a missing translation does not compile. */
export function wording<P>(both: Wording<P>): Wording<P> {
  return both;
}
