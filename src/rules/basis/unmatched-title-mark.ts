import { unmatchedTitleMarks } from "../../language/citation/unmatched-title-marks.ts";
import { areTitleMarksWellFormed } from "../../language/citation/well-formed.ts";
import { defineRule } from "../define-rule.ts";

/** Every 《 has its 》, every 〈 its 〉. */
export default defineRule<"basis/unmatched-title-mark">({
  id: "basis/unmatched-title-mark",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check({ text }, report) {
    if (areTitleMarksWellFormed(text) && !/[⟨⟩⟪⟫≪≫«»]/u.test(text)) return;
    for (const { range, missing, insert } of unmatchedTitleMarks(text)) {
      const edit = insert && { range: { start: insert.at, end: insert.at }, text: missing };
      const fix = edit && { safe: insert.certain, edits: [edit] };
      report(range, { mark: text.slice(range.start, range.end), missing }, { fix });
    }
  },
});
