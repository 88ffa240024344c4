import { defineRule } from "../define-rule.ts";

/** The title of a law or document stands in 《》. */
export default defineRule<"basis/missing-title-marks">({
  id: "basis/missing-title-marks",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    for (const { title } of written.citations) {
      // With one mark it is unmatched; with 《》 inside, as in 关于印发《…》的通知, every reader sees what is meant.
      if (
        !title ||
        title.marked ||
        /[《》⟪⟫≪≫«»]/u.test(text.slice(Math.max(0, title.range.start - 1), title.range.end + 1))
      )
        continue;
      const { start, end } = title.range;
      const edits = [
        { range: { start, end: start }, text: "《" },
        { range: { start: end, end }, text: "》" },
      ];
      report(title.range, { title: title.text }, { fix: { safe: false, edits } });
    }
  },
});
