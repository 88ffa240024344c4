import { trailing } from "../../language/text/trailing.ts";
import { defineRule } from "../define-rule.ts";

/** A name ends with a word: marks at its end are left over from a list or a sentence. */
export default defineRule<"name/trailing-punctuation">({
  id: "name/trailing-punctuation",
  severity: "info",
  looksAt: "text",
  elements: ["name"],
  check({ text }, report) {
    const range = trailing(text, "、，；：。,;:.·");
    // A name of nothing but marks says nothing at all, which is more than a mark too many.
    if (!range || text.slice(0, range.start).trim() === "") return;
    report(range, { mark: text.slice(range.start, range.end) }, { fix: { safe: true, edits: [{ range, text: "" }] } });
  },
});
