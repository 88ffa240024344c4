import { remembering } from "../../language/remembering.ts";
import { defineRule } from "../define-rule.ts";

const NUMBER = /(?<![\d-])(0\d{2,3})[-—－ ](\d{7,8})(?!\d)/gu;

const numbersIn = remembering((text) => [...text.matchAll(NUMBER)]);

/** The same local number has one area code: one of two is mistyped. */
export default defineRule<"content/phone-mismatch">({
  id: "content/phone-mismatch",
  severity: "warning",
  looksAt: "element",
  element: "content",
  check({ value, path }, report) {
    if (!Array.isArray(value)) return;
    const known = new Map<string, { readonly area: string; readonly whole: string }>();
    for (const [index, text] of value.entries()) {
      if (typeof text !== "string") continue;
      for (const match of numbersIn(text)) {
        const [whole, area = "", local = ""] = match;
        const other = known.get(local);
        if (!other) known.set(local, { area, whole });
        else if (other.area !== area) {
          const within = { start: match.index, end: match.index + whole.length };
          report({ path: [...path, index], text, within }, { number: whole, other: other.whole });
        }
      }
    }
  },
});
