import { defineRule } from "../define-rule.ts";
import { bodiesWith } from "../parts/shared/judged-bodies.ts";

/** Another county's name stayed when its catalog was taken over. */
export default defineRule<"subject/foreign-region">({
  id: "subject/foreign-region",
  severity: "warning",
  looksAt: "text",
  elements: ["subject"],
  check({ text, facts }, report) {
    for (const { body, fault } of bodiesWith("foreign-region", text, facts)) {
      const { place, right } = fault;
      report(
        place.range,
        { place: place.text, region: facts.region ?? "", right },
        { fix: right === undefined ? undefined : { safe: false, edits: [{ range: body.range, text: right }] } },
      );
    }
  },
});
