import { defineRule } from "../define-rule.ts";

const CHEAP = /工\s*作/u;

/** 20个工作日, not 20工作日. */
export default defineRule<"deadline/missing-measure-word">({
  id: "deadline/missing-measure-word",
  severity: "warning",
  looksAt: "text",
  elements: ["deadline"],
  check({ text, key, deadline }, report) {
    if (key === "scope" || !CHEAP.test(text)) return;
    for (const { kind, range, text: wrong, edit } of deadline.slips) {
      if (kind !== "missing-measure-word") continue;
      const at = edit.range.start - range.start;
      const right = wrong.slice(0, at) + edit.text + wrong.slice(at);
      report(range, { wrong, right }, { fix: { safe: true, edits: [edit] } });
    }
  },
});
