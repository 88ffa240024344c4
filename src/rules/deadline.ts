import draggedNumber from "./deadline/dragged-number.ts";
import empty from "./deadline/empty.ts";
import letterSpaced from "./deadline/letter-spaced.ts";
import misprint from "./deadline/misprint.ts";
import missing from "./deadline/missing.ts";
import missingMeasureWord from "./deadline/missing-measure-word.ts";
import mixedWording from "./deadline/mixed-wording.ts";
import noTrigger from "./deadline/no-trigger.ts";
import notALimit from "./deadline/not-a-limit.ts";
import notUnderstood from "./deadline/not-understood.ts";
import overStatutoryLimit from "./deadline/over-statutory-limit.ts";
import placeholder from "./deadline/placeholder.ts";
import sameAsAbove from "./deadline/same-as-above.ts";
import strayWord from "./deadline/stray-word.ts";
import stricterLimit from "./deadline/stricter-limit.ts";
import twoLimits from "./deadline/two-limits.ts";
import unmatchedBracket from "./deadline/unmatched-bracket.ts";
import vague from "./deadline/vague.ts";
import wrongType from "./deadline/wrong-type.ts";
import type { Rule } from "./define-rule.ts";

/** The rules about the deadline, in the order in which `gkml rules` lists them. */
export const DEADLINE_RULES: readonly Rule[] = [
  missing,
  empty,
  wrongType,
  letterSpaced,
  placeholder,
  misprint,
  unmatchedBracket,
  draggedNumber,
  notUnderstood,
  noTrigger,
  overStatutoryLimit,
  stricterLimit,
  vague,
  sameAsAbove,
  twoLimits,
  notALimit,
  missingMeasureWord,
  strayWord,
  mixedWording,
];
