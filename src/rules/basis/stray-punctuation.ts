import { strayPunctuation } from "../../language/citation/stray-punctuation.ts";
import { defineRule } from "../define-rule.ts";

/** Signs that separate nothing: at the ends, before an article, after a title, inside a title. */
export default defineRule<"basis/stray-punctuation">({
  id: "basis/stray-punctuation",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    if (!/[、，。；：,;:､｡]/u.test(text)) return;
    for (const { range, removed, certain } of strayPunctuation(text, written.citations)) {
      const fix = { safe: certain, edits: [{ range: removed, text: "" }] };
      report(range, { sign: text.slice(range.start, range.end).trim() }, { fix });
    }
  },
});
