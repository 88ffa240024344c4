import type { Language } from "../findings/message.ts";
import type { Both } from "./words/both.ts";
import { HELP } from "./words/help.ts";
import { REFUSALS } from "./words/refusals.ts";
import { TALK } from "./words/talk.ts";

/** Everything that the commands say besides findings, in both languages. */
const WORDS = { ...HELP, ...TALK, ...REFUSALS } as const;

type WordId = keyof typeof WORDS;
type ArgumentsOf<Id extends WordId> = (typeof WORDS)[Id] extends Both<infer A> ? A : never;

/** Says something in a language. */
export type Say = <Id extends WordId>(id: Id, ...args: ArgumentsOf<Id>) => string;

/** Speaks the language. */
export function speaker(language: Language): Say {
  return (id, ...args) => (WORDS[id] as unknown as Both<typeof args>)[language](...args);
}
