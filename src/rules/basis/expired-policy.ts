import { defineRule } from "../define-rule.ts";
import { expiredIn } from "../expired-period.ts";

/** A policy whose time was over before the year of the catalog's edition. */
export default defineRule<"basis/expired-policy">({
  id: "basis/expired-policy",
  severity: "warning",
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    for (const { range, name, lastYear, next } of expiredIn("policy", written))
      report(range, { name, lastYear, edition: written.facts.editionYear ?? lastYear, next });
  },
});
