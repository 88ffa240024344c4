import { LEVELS, SYNONYMS } from "../../catalog/closed-sets.ts";
import { defineRule } from "../define-rule.ts";
import { reportUnknown } from "../parts/shared/closed-set.ts";

/** 公开层级 is a list out of the four levels; local words such as 区级 and 镇级 have a fix. */
export default defineRule<"level/unknown">({
  id: "level/unknown",
  severity: "error",
  looksAt: "element",
  wordsProblems: true,
  element: "level",
  check: (stated, report) => reportUnknown(stated, LEVELS, SYNONYMS, report),
});
