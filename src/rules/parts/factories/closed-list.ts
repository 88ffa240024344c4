import { valueAt } from "../../../source/value-at.ts";
import { defineRule, type Rule } from "../../define-rule.ts";
import { isBlank } from "../shared/blank.ts";
import { contextOf } from "../shared/context-of.ts";
import { meantKey } from "../shared/meant-key.ts";

/** A key of an item that lists members of a closed set and is no element. */
export function closedList(key: "stage" | "unverified", allowed: readonly string[]): Rule {
  return defineRule<`catalog/unknown-${typeof key}`>({
    id: `catalog/unknown-${key}`,
    severity: "error",
    looksAt: "catalog",
    check(catalog, report) {
      for (const problem of catalog.problems) {
        if (problem.kind !== "not-allowed" || problem.path[2] !== key) continue;
        const value = valueAt(catalog.value, problem.path);
        // A list or map in the place of a text is told as such.
        if (typeof value !== "string" || isBlank(value)) continue;
        const params = { value, allowed, nearest: meantKey(value, allowed) };
        report({ path: problem.path }, params, contextOf(catalog, problem.path));
      }
    },
  });
}
