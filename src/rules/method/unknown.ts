import { METHODS, SYNONYMS } from "../../catalog/closed-sets.ts";
import { defineRule } from "../define-rule.ts";
import { reportUnknown } from "../parts/shared/closed-set.ts";

/** 公开方式 is 主动公开, 依申请公开, or a list of both. */
export default defineRule<"method/unknown">({
  id: "method/unknown",
  severity: "error",
  looksAt: "element",
  wordsProblems: true,
  element: "method",
  check: (stated, report) => reportUnknown(stated, METHODS, SYNONYMS, report),
});
