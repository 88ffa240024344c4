import { defineRule } from "../define-rule.ts";
import { elementOf } from "../element-problems.ts";
import { contextOf } from "../item-of.ts";
import { valueAt } from "../value-at.ts";

/** A key that is written holds something. The nine elements have rules of their own. */
export default defineRule<"catalog/empty">({
  id: "catalog/empty",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    for (const problem of catalog.problems) {
      const { path } = problem;
      const blank = String(valueAt(catalog.value, path)).trim() === "";
      if (elementOf(problem) || !(problem.kind === "empty" || (problem.kind === "wrong-form" && blank))) continue;
      const key = String(path.findLast((segment) => !/^\d+$/u.test(String(segment))));
      report({ path }, { key }, contextOf(catalog, path));
    }
  },
});
