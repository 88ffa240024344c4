/** One sentence in both languages, from the same arguments. */
export interface Both<A extends readonly unknown[]> {
  readonly zh: (...args: A) => string;
  readonly en: (...args: A) => string;
}

/** Ties both languages to one list of arguments, so that a missing translation does not compile. */
export const both = <A extends readonly unknown[]>(
  zh: (...args: A) => string,
  en: (...args: A) => string,
): Both<A> => ({
  zh,
  en,
});
