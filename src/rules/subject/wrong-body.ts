import { defineRule } from "../define-rule.ts";
import { bodiesWith } from "../parts/shared/judged-bodies.ts";

/** A county has no 部 and no 厅 of government. */
export default defineRule<"subject/wrong-body">({
  id: "subject/wrong-body",
  severity: "warning",
  looksAt: "text",
  elements: ["subject"],
  check({ text, facts }, report) {
    for (const { body, fault } of bodiesWith("wrong-body", text, facts)) {
      const last = { start: body.range.end - 1, end: body.range.end };
      const fix = text.slice(last.start, last.end) === fault.ending;
      report(
        body.range,
        { name: body.text, ending: fault.ending, right: fault.right },
        { fix: fix ? { safe: false, edits: [{ range: last, text: "局" }] } : undefined },
      );
    }
  },
});
