import { placeholders } from "../../../language/text/placeholders.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

type Filled = "name" | "content" | "basis" | "deadline" | "subject";

/**
 * Nothing of a form is left to be filled in. Wording for all places (各省“七五”普法规划) is right in a
 * national catalog, and a gap in one that has a region.
 */
export function placeholder(element: Filled): Rule {
  return defineRule<`${Filled}/placeholder`>({
    id: `${element}/placeholder`,
    severity: "error",
    looksAt: "text",
    elements: [element],
    check(written, report) {
      for (const found of placeholders(written.text)) {
        const region = found.general ? written.facts.region : undefined;
        if (!found.general || region !== undefined) report(found.range, { text: found.text, region });
      }
    },
  });
}
