import { defineRule } from "../define-rule.ts";
import { bodiesWith } from "../parts/shared/judged-bodies.ts";

/** The workspace lists its bodies, and this is none of them. */
export default defineRule<"subject/unknown-organisation">({
  id: "subject/unknown-organisation",
  severity: "warning",
  looksAt: "text",
  elements: ["subject"],
  check({ text, facts }, report) {
    if (facts.organisations.length === 0) return;
    for (const { body, fault } of bodiesWith("unknown-organisation", text, facts)) {
      const { nearest } = fault;
      report(
        body.range,
        { name: body.text, nearest },
        { fix: nearest === undefined ? undefined : { safe: false, edits: [{ range: body.range, text: nearest }] } },
      );
    }
  },
});
