import { defineRule } from "../define-rule.ts";

/** How often something is brought up to date, or how long it stays, does not say by when it is published. */
export default defineRule<"deadline/not-a-limit">({
  id: "deadline/not-a-limit",
  severity: "warning",
  looksAt: "text",
  elements: ["deadline"],
  check({ key, deadline }, report) {
    // In the list form the other entries say by when: the template of 城市综合执法 has 长期公开 for all but decisions.
    if (key === "scope" || key === "limit") return;
    const { limits, notices, calendar, relative, reference, retention } = deadline;
    if (limits.length > 0 || notices.length > 0 || relative.length > 0 || reference) return;
    const frequency = calendar.find(({ kind }) => kind === "frequency");
    if (calendar.some(({ kind }) => kind !== "frequency")) return;
    const phrase = retention[0] ?? frequency;
    if (phrase) report(phrase.range, { text: phrase.text, kind: phrase === frequency ? "frequency" : "retention" });
  },
});
