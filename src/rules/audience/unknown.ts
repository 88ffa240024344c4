import { PUBLIC_AUDIENCE, SYNONYMS } from "../../catalog/closed-sets.ts";
import { defineRule } from "../define-rule.ts";
import { reportUnknown } from "../parts/shared/closed-set.ts";

/** 公开对象 is 全社会 as a text; everybody else is named under `groups`. */
export default defineRule<"audience/unknown">({
  id: "audience/unknown",
  severity: "error",
  looksAt: "element",
  wordsProblems: true,
  element: "audience",
  check(stated, report) {
    const allowed = typeof stated.value === "string" ? [PUBLIC_AUDIENCE] : ["true", "false"];
    reportUnknown(stated, allowed, SYNONYMS, report);
  },
});
