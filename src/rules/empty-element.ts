import type { Element } from "../catalog/elements.ts";
import { defineRule, type Rule } from "./define-rule.ts";

/** An element that is stated says something: no blank text, no empty list, no empty entry. */
export function emptyElement(element: Element): Rule {
  return defineRule<`${Element}/empty`>({
    id: `${element}/empty`,
    severity: "error",
    looksAt: "element",
    element,
    check({ problems, value, path }, report) {
      if (value === "") return report({ path }, {});
      for (const problem of problems) if (problem.kind === "empty") report({ path: problem.path }, {});
    },
  });
}
