import { sameAsAbove } from "../../language/text/same-as-above.ts";
import { defineRule } from "../define-rule.ts";

/** Items move and are cut out of lists: a deadline never refers to another row. */
export default defineRule<"deadline/same-as-above">({
  id: "deadline/same-as-above",
  severity: "error",
  looksAt: "text",
  elements: ["deadline"],
  check({ text, key }, report) {
    const range = key === "scope" ? undefined : sameAsAbove(text);
    if (range) report(range, { text: text.slice(range.start, range.end) });
  },
});
