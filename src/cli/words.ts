import type { Language } from "../findings/message.ts";
import { type SpeakerOf, speakerOf } from "./words/both.ts";
import { BUILDING } from "./words/building.ts";
import { REFUSALS } from "./words/refusals.ts";
import { TALK } from "./words/talk.ts";

/** Everything that running commands say besides findings, in both languages. */
const WORDS = { ...TALK, ...BUILDING, ...REFUSALS } as const;

/** Says something in a language. */
export type Say = SpeakerOf<typeof WORDS>;

/** Speaks the language. */
export function speaker(language: Language): Say {
  return speakerOf(WORDS, language);
}
