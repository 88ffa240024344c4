import type { Element } from "../catalog/elements.ts";
import { isPlainCitation } from "../language/citation/plain-citation.ts";

/** Chinese words, with 、 between them. */
const WORDS = /^[\u4e00-\u9fff]+(?:、[\u4e00-\u9fff]+)*$/u;

/**
 * Whether a text has so plain a form that rules about blanks, brackets and punctuation need not look:
 * nothing but Chinese words, and in the basis one citation as it should be.
 */
export function isPlain(element: Element, text: string): boolean {
  return element === "basis" ? isPlainCitation(text) : WORDS.test(text);
}
