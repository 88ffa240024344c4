import { nameOf } from "../../../catalog/catalog.ts";
import type { Element } from "../../../catalog/elements.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

/** Every item states the element, by itself or through the catalog's defaults. */
export function missingElement(element: Element): Rule {
  return defineRule<`${Element}/missing`>({
    id: `${element}/missing`,
    severity: "error",
    looksAt: "item",
    check({ item, path, states }, report) {
      if (states(element)) return;
      report({ path }, { name: nameOf(item) || `#${Number(path[1]) + 1}` }, { element });
    },
  });
}
