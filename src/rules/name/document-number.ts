import { documentNumber } from "../../language/text/document-number.ts";
import { defineRule } from "../define-rule.ts";

/** A document's number belongs to the basis or the content, where it can be looked up, not to a name. */
export default defineRule<"name/document-number">({
  id: "name/document-number",
  severity: "warning",
  looksAt: "text",
  elements: ["name"],
  check({ text }, report) {
    const range = documentNumber(text);
    if (range) report(range, { number: text.slice(range.start, range.end) });
  },
});
