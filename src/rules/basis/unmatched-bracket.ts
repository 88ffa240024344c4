import { citationBrackets } from "../../language/citation/citation-brackets.ts";
import { areBracketsWellFormed } from "../../language/citation/well-formed.ts";
import { defineRule } from "../define-rule.ts";

/** Every bracket around a number, a date or a remark has its partner. */
export default defineRule<"basis/unmatched-bracket">({
  id: "basis/unmatched-bracket",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    if (areBracketsWellFormed(text)) return;
    for (const { range, missing, insert } of citationBrackets(text, written.citations).unmatched) {
      const edit = insert && { range: { start: insert.at, end: insert.at }, text: missing };
      const fix = edit && { safe: insert.certain, edits: [edit] };
      report(range, { bracket: text.slice(range.start, range.end), missing }, { fix });
    }
  },
});
