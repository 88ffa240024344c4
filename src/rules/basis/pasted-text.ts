import { pastedText } from "../../language/citation/pasted-text.ts";
import { defineRule } from "../define-rule.ts";

/** A basis says which article, not what the article says. */
export default defineRule<"basis/pasted-text">({
  id: "basis/pasted-text",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    if (text.length < 20 || !text.includes("第")) return;
    for (const range of pastedText(text, written.citations)) {
      // Without a title before it there would be nothing left.
      const fix = written.citations.length === 0 ? undefined : { safe: false, edits: [{ range, text: "" }] };
      report(range, { text: text.slice(range.start, range.end) }, { fix });
    }
  },
});
