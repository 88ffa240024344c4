import { isOverDisclosure } from "../../language/deadline/statutory-limits.ts";
import { defineRule } from "../define-rule.ts";

/**
 * Counted from the day that the information is formed or obtained, no limit is longer than the 20
 * working days of the regulation. A text with a saving clause or a law that it names may know better.
 */
export default defineRule<"deadline/over-statutory-limit">({
  id: "deadline/over-statutory-limit",
  severity: "error",
  looksAt: "text",
  elements: ["deadline"],
  check({ text, key, deadline }, report) {
    if (key === "scope" || deadline.saving || deadline.reference || text.includes("《")) return;
    for (const limit of deadline.limits) {
      const kind = limit.trigger?.kind;
      if ((kind !== "formed" && kind !== "obtained") || !isOverDisclosure(limit)) continue;
      const { start, end } = limit.range;
      report(limit.range, { text: text.slice(start, end) });
    }
  },
});
