import type { Language } from "../../findings/message.ts";

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

/** A table of sentences. */
type Table = Readonly<Record<string, Both<never>>>;
type ArgumentsOf<Sentence> = Sentence extends Both<infer A> ? A : never;

/** Says the sentences of a table in a language. */
export type SpeakerOf<Words extends Table> = <Id extends keyof Words>(
  id: Id,
  ...args: ArgumentsOf<Words[Id]>
) => string;

/** Speaks a table's sentences in the language. */
export function speakerOf<Words extends Table>(words: Words, language: Language): SpeakerOf<Words> {
  return (id, ...args) => (words[id] as unknown as Both<typeof args>)[language](...args);
}
