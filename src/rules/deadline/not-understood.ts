import { placeholders } from "../../language/text/placeholders.ts";
import { trimmed } from "../../language/text/trimmed.ts";
import { defineRule } from "../define-rule.ts";

/** Something of a deadline is understood: a limit, a date, a word. A gap that nobody filled in is told as such. */
export default defineRule<"deadline/not-understood">({
  id: "deadline/not-understood",
  severity: "warning",
  looksAt: "text",
  elements: ["deadline"],
  check({ text, key, deadline }, report) {
    if (key === "scope") return;
    const { limits, notices, calendar, relative, retention, extensions, saving, reference } = deadline;
    const understood = [limits, notices, calendar, relative, retention, extensions].some(({ length }) => length > 0);
    if (understood || saving || reference || placeholders(text).length > 0) return;
    report(trimmed(text), { text: text.trim() });
  },
});
