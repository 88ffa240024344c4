import { LEVELS, SYNONYMS } from "../../catalog/closed-sets.ts";
import { reportUnknown } from "../closed-set.ts";
import { defineRule } from "../define-rule.ts";

/** 公开层级 is a list out of the four levels; local words such as 区级 and 镇级 have a fix. */
export default defineRule<"level/unknown">({
  id: "level/unknown",
  severity: "error",
  looksAt: "element",
  element: "level",
  check: (stated, report) => reportUnknown(stated, LEVELS, SYNONYMS, report),
});
