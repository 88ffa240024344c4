import { kindOf, kindOfType } from "../../findings/messages/kinds.ts";
import { valueAt } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";
import { isBlank } from "../parts/shared/blank.ts";
import { contextOf } from "../parts/shared/context-of.ts";
import { elementOf } from "../parts/shared/element-problems.ts";
import { entryOf, keyOf } from "../parts/shared/key-of.ts";

/** A list where a list is due, a map where a map is due. The nine elements have rules of their own. */
export default defineRule<"catalog/wrong-type">({
  id: "catalog/wrong-type",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    for (const problem of catalog.problems) {
      if (problem.kind !== "wrong-type" || elementOf(problem)) continue;
      const value = valueAt(catalog.value, problem.path);
      if (isBlank(value) && problem.path.length > 0) continue;
      const key = keyOf(problem.path) ?? "目录";
      const expected = [...new Set(problem.expected.map(kindOfType))];
      report(
        { path: problem.path },
        { key, ...entryOf(problem.path), expected, found: kindOf(value) },
        contextOf(catalog, problem.path),
      );
    }
  },
});
