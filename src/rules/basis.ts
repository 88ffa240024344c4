import abolishedIssuer from "./basis/abolished-issuer.ts";
import bracketKind from "./basis/bracket-kind.ts";
import draggedNumber from "./basis/dragged-number.ts";
import duplicateInstrument from "./basis/duplicate-instrument.ts";
import empty from "./basis/empty.ts";
import expiredPlan from "./basis/expired-plan.ts";
import expiredPolicy from "./basis/expired-policy.ts";
import formerArticle from "./basis/former-article.ts";
import garbled from "./basis/garbled.ts";
import halfWidthBracket from "./basis/half-width-bracket.ts";
import letterSpaced from "./basis/letter-spaced.ts";
import lostBracket from "./basis/lost-bracket.ts";
import misprint from "./basis/misprint.ts";
import missing from "./basis/missing.ts";
import missingNumberSign from "./basis/missing-number-sign.ts";
import missingTitleMarks from "./basis/missing-title-marks.ts";
import nestedTitleMark from "./basis/nested-title-mark.ts";
import numberOutsideBracket from "./basis/number-outside-bracket.ts";
import oldOrderNumber from "./basis/old-order-number.ts";
import oldVersion from "./basis/old-version.ts";
import pastedText from "./basis/pasted-text.ts";
import placeholder from "./basis/placeholder.ts";
import repealed from "./basis/repealed.ts";
import replaced from "./basis/replaced.ts";
import sameAsAbove from "./basis/same-as-above.ts";
import shortTitle from "./basis/short-title.ts";
import standardNumber from "./basis/standard-number.ts";
import strayNumberSign from "./basis/stray-number-sign.ts";
import strayPunctuation from "./basis/stray-punctuation.ts";
import titleTypo from "./basis/title-typo.ts";
import unmatchedBracket from "./basis/unmatched-bracket.ts";
import unmatchedTitleMark from "./basis/unmatched-title-mark.ts";
import unrelatedDomain from "./basis/unrelated-domain.ts";
import unrelatedItem from "./basis/unrelated-item.ts";
import vague from "./basis/vague.ts";
import wrongArticleForm from "./basis/wrong-article-form.ts";
import wrongNumber from "./basis/wrong-number.ts";
import wrongType from "./basis/wrong-type.ts";
import type { Rule } from "./define-rule.ts";

/** The rules about the basis, in the order in which `gkml rules` lists them. */
export const BASIS_RULES: readonly Rule[] = [
  missing,
  empty,
  wrongType,
  letterSpaced,
  placeholder,
  sameAsAbove,
  garbled,
  misprint,
  draggedNumber,
  titleTypo,
  shortTitle,
  unmatchedTitleMark,
  nestedTitleMark,
  missingTitleMarks,
  unmatchedBracket,
  halfWidthBracket,
  bracketKind,
  lostBracket,
  missingNumberSign,
  strayNumberSign,
  numberOutsideBracket,
  standardNumber,
  strayPunctuation,
  vague,
  pastedText,
  duplicateInstrument,
  repealed,
  replaced,
  oldOrderNumber,
  oldVersion,
  wrongNumber,
  wrongArticleForm,
  formerArticle,
  expiredPlan,
  expiredPolicy,
  abolishedIssuer,
  unrelatedDomain,
  unrelatedItem,
];
