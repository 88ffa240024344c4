import type { Element } from "../catalog/elements.ts";
import { kindOf } from "../findings/messages/kinds.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { valueAt } from "./value-at.ts";

/** An element has the form that its schema asks for: a text, a list, or a map with known keys. */
export function wrongType(element: Element): Rule {
  return defineRule<`${Element}/wrong-type`>({
    id: `${element}/wrong-type`,
    severity: "error",
    looksAt: "element",
    element,
    check({ problems, value, catalog }, report) {
      if (value === "") return;
      for (const problem of problems) {
        if (problem.kind !== "wrong-type") continue;
        report({ path: problem.path }, { found: kindOf(valueAt(catalog.value, problem.path)) });
      }
    },
  });
}
