import type { Rule } from "./define-rule.ts";
import documentNumber from "./name/document-number.ts";
import duplicate from "./name/duplicate.ts";
import empty from "./name/empty.ts";
import garbled from "./name/garbled.ts";
import letterSpaced from "./name/letter-spaced.ts";
import misprint from "./name/misprint.ts";
import missing from "./name/missing.ts";
import nearDuplicate from "./name/near-duplicate.ts";
import placeholder from "./name/placeholder.ts";
import punctuation from "./name/punctuation.ts";
import serialNumber from "./name/serial-number.ts";
import trailingPunctuation from "./name/trailing-punctuation.ts";
import unmatchedBracket from "./name/unmatched-bracket.ts";
import wrongType from "./name/wrong-type.ts";

/** The rules about the name, in the order in which `gkml rules` lists them. */
export const NAME_RULES: readonly Rule[] = [
  missing,
  empty,
  wrongType,
  duplicate,
  letterSpaced,
  placeholder,
  garbled,
  misprint,
  punctuation,
  unmatchedBracket,
  trailingPunctuation,
  serialNumber,
  documentNumber,
  nearDuplicate,
];
