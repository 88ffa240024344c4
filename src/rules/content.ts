import draggedNumber from "./content/dragged-number.ts";
import duplicateEntry from "./content/duplicate-entry.ts";
import empty from "./content/empty.ts";
import garbled from "./content/garbled.ts";
import letterSpaced from "./content/letter-spaced.ts";
import misprint from "./content/misprint.ts";
import missing from "./content/missing.ts";
import nameList from "./content/name-list.ts";
import obsoleteTerm from "./content/obsolete-term.ts";
import pastedText from "./content/pasted-text.ts";
import personalData from "./content/personal-data.ts";
import phoneMismatch from "./content/phone-mismatch.ts";
import placeholder from "./content/placeholder.ts";
import punctuation from "./content/punctuation.ts";
import sameAsAbove from "./content/same-as-above.ts";
import secrecyMark from "./content/secrecy-mark.ts";
import unmatchedBracket from "./content/unmatched-bracket.ts";
import wrongType from "./content/wrong-type.ts";
import type { Rule } from "./define-rule.ts";

/** The rules about the content, in the order in which `gkml rules` lists them. */
export const CONTENT_RULES: readonly Rule[] = [
  missing,
  empty,
  wrongType,
  letterSpaced,
  placeholder,
  sameAsAbove,
  garbled,
  misprint,
  punctuation,
  unmatchedBracket,
  duplicateEntry,
  pastedText,
  draggedNumber,
  personalData,
  secrecyMark,
  nameList,
  obsoleteTerm,
  phoneMismatch,
];
