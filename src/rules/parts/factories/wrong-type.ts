import type { Element } from "../../../catalog/elements.ts";
import { kindOf } from "../../../findings/messages/kinds.ts";
import { valueAt } from "../../../source/value-at.ts";
import { defineRule, type Rule } from "../../define-rule.ts";
import { isBlank } from "../shared/blank.ts";

/** An element has the form that its schema asks for: a text, a list, or a map with known keys. */
export function wrongType(element: Element): Rule {
  return defineRule<`${Element}/wrong-type`>({
    id: `${element}/wrong-type`,
    severity: "error",
    looksAt: "element",
    wordsProblems: true,
    element,
    check({ problems, catalog }, report) {
      const told = new Set<string>();
      for (const { kind, path } of problems) {
        const found = valueAt(catalog.value, path);
        // A closed set without a type of its own refuses lists and maps too.
        const wrong = kind === "wrong-type" ? !isBlank(found) : kind === "not-allowed" && typeof found !== "string";
        const place = path.join("/");
        if (!wrong || told.has(place)) continue;
        told.add(place);
        report({ path }, { found: kindOf(found) });
      }
    },
  });
}
