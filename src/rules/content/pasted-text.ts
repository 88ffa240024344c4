import { pastedStatute } from "../../language/text/pasted-statute.ts";
import { defineRule } from "../define-rule.ts";

/** The content names what is published; it is not the text of an article or a whole paragraph. */
export default defineRule<"content/pasted-text">({
  id: "content/pasted-text",
  severity: "info",
  presets: { strict: "warning" },
  looksAt: "text",
  elements: ["content"],
  check({ text }, report) {
    const range = pastedStatute(text);
    if (range) report(range, { characters: range.end - range.start });
  },
});
