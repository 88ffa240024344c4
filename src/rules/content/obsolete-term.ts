import { obsoleteTerms } from "../../language/text/obsolete-terms.ts";
import { defineRule } from "../define-rule.ts";

/** Terms are those of today's law and policy, or of the edition's year. */
export default defineRule<"content/obsolete-term">({
  id: "content/obsolete-term",
  severity: "info",
  presets: { strict: "warning" },
  looksAt: "text",
  elements: ["content"],
  check(written, report) {
    for (const { range, ...found } of obsoleteTerms(written.text)) {
      const year = written.facts.editionYear;
      if (year === undefined || year >= found.since) report(range, found);
    }
  },
});
