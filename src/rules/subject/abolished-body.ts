import { defineRule } from "../define-rule.ts";
import { bodiesWith } from "../parts/shared/judged-bodies.ts";

/** A body that the reforms of 2018, 2021 or 2023 ended cannot publish anything. */
export default defineRule<"subject/abolished-body">({
  id: "subject/abolished-body",
  severity: "warning",
  looksAt: "text",
  elements: ["subject"],
  check({ text, facts }, report) {
    for (const { body, fault } of bodiesWith("abolished-body", text, facts)) {
      const range = { start: body.range.start + fault.start, end: body.range.start + fault.end };
      const { successor, body: abolished } = fault;
      report(
        range,
        {
          name: text.slice(range.start, range.end),
          successor: successor ?? abolished.successor,
          document: abolished.document,
        },
        { fix: successor === undefined ? undefined : { safe: false, edits: [{ range: body.range, text: successor }] } },
      );
    }
  },
});
