import { sameAsAbove as refersAbove } from "../../../language/text/same-as-above.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

type Repeated = "content" | "basis" | "subject";

/** An item says itself what it says: 同上 points at whatever row comes to stand above. */
export function sameAsAbove(element: Repeated): Rule {
  return defineRule<`${Repeated}/same-as-above`>({
    id: `${element}/same-as-above`,
    severity: "error",
    looksAt: "text",
    elements: [element],
    check({ text }, report) {
      const range = refersAbove(text);
      if (range) report(range, { text: text.slice(range.start, range.end) });
    },
  });
}
