import type { Rule } from "./define-rule.ts";
import abolishedBody from "./subject/abolished-body.ts";
import empty from "./subject/empty.ts";
import foreignRegion from "./subject/foreign-region.ts";
import garbled from "./subject/garbled.ts";
import generic from "./subject/generic.ts";
import letterSpaced from "./subject/letter-spaced.ts";
import levelMismatch from "./subject/level-mismatch.ts";
import misprint from "./subject/misprint.ts";
import missing from "./subject/missing.ts";
import noSuchPower from "./subject/no-such-power.ts";
import placeholder from "./subject/placeholder.ts";
import punctuation from "./subject/punctuation.ts";
import sameAsAbove from "./subject/same-as-above.ts";
import unknownOrganisation from "./subject/unknown-organisation.ts";
import unmatchedBracket from "./subject/unmatched-bracket.ts";
import wrongBody from "./subject/wrong-body.ts";
import wrongType from "./subject/wrong-type.ts";

/** The rules about the subject, in the order in which `gkml rules` lists them. */
export const SUBJECT_RULES: readonly Rule[] = [
  missing,
  empty,
  wrongType,
  generic,
  abolishedBody,
  wrongBody,
  foreignRegion,
  unknownOrganisation,
  levelMismatch,
  noSuchPower,
  letterSpaced,
  placeholder,
  sameAsAbove,
  garbled,
  misprint,
  punctuation,
  unmatchedBracket,
];
