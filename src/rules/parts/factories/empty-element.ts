import type { Element } from "../../../catalog/elements.ts";
import { valueAt } from "../../../source/value-at.ts";
import { defineRule, type Rule } from "../../define-rule.ts";
import { blanksIn } from "../shared/blank.ts";

/**
 * An element that is stated says something: no blank text, no empty list, no empty entry.
 * `saysNothing` knows values of the element that the schema allows and that name nothing.
 */
export function emptyElement(element: Element, saysNothing: (value: unknown) => boolean = () => false): Rule {
  return defineRule<`${Element}/empty`>({
    id: `${element}/empty`,
    severity: "error",
    looksAt: "element",
    element,
    check({ problems, value, path, catalog }, report) {
      if (saysNothing(value)) return report({ path }, {});
      for (const blank of blanksIn(value, path)) report({ path: blank }, {});
      for (const problem of problems) {
        const hollow = problem.kind === "empty" && typeof valueAt(catalog.value, problem.path) !== "string";
        if (hollow) report({ path: problem.path }, {});
      }
    },
  });
}
