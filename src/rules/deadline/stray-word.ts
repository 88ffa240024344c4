import { defineRule } from "../define-rule.ts";

/** No word of a limit is written twice, and no 个 stands where there is no number: 信息形成个20个工作日内. */
export default defineRule<"deadline/stray-word">({
  id: "deadline/stray-word",
  severity: "warning",
  looksAt: "text",
  elements: ["deadline"],
  check({ key, deadline }, report) {
    if (key === "scope") return;
    for (const { kind, range, text, edit } of deadline.slips) {
      if (kind === "stray") report(range, { text }, { fix: { safe: true, edits: [edit] } });
    }
  },
});
