import { fold } from "../fold.ts";

/** What may be added to a name without naming another thing: particles, marks and brackets. */
const EMPTY_WORDS = /[的及和与或之、，,;；:：。.·/（）()【】[\]《》〈〉“”"'\-—－_]/gu;
/** A character that a slip of the keyboard wrote twice: 审批批信息. Digits count. */
const TWICE = /([^\d])\1+/gu;

/**
 * The same for two names that differ only by particles, punctuation, blanks, width or a character
 * written twice. Other differences of one character name other things (收入表 and 支出表, 迁入 and 迁出).
 * Empty when there is nothing else in the name.
 */
export function nameKey(name: string): string {
  return fold(name).replace(EMPTY_WORDS, "").replace(TWICE, "$1");
}
