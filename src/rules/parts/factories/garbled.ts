import { garbled as garbledIn } from "../../../language/text/garbled.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

type Readable = "name" | "content" | "basis" | "subject";

/** No characters that a wrong encoding, a copied page or another font left behind. */
export function garbled(element: Readable): Rule {
  return defineRule<`${Readable}/garbled`>({
    id: `${element}/garbled`,
    severity: "error",
    looksAt: "text",
    elements: [element],
    check({ text }, report) {
      for (const { range, text: found, kind, right } of garbledIn(text)) {
        const fix = right === undefined ? undefined : { safe: false, edits: [{ range, text: right }] };
        report(range, { text: found, kind }, { fix });
      }
    },
  });
}
