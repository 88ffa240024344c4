import { defineRule } from "../define-rule.ts";
import { bodiesWith, judgedBodies } from "../parts/shared/judged-bodies.ts";

/**
 * A county's own catalog names its own bodies; the template's wording says which kind only. The
 * ministries' tables are all worded so, hence no more than info.
 */
export default defineRule<"subject/generic">({
  id: "subject/generic",
  severity: "info",
  presets: { strict: "warning" },
  looksAt: "text",
  elements: ["subject"],
  check({ text, facts }, report) {
    const [, second] = judgedBodies(text, facts);
    for (const { body, fault } of bodiesWith("generic", text, facts)) {
      const { right } = fault;
      // 乡镇人民政府（街道办事处） is replaced as a whole, by hand.
      const replaceable = right !== undefined && (body.kind === "department" || !second);
      report(
        body.range,
        { name: body.text, region: facts.region ?? "", right },
        { fix: !replaceable ? undefined : { safe: false, edits: [{ range: body.range, text: right }] } },
      );
    }
  },
});
