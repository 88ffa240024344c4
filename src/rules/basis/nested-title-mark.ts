import { wrongTitleMarks } from "../../language/citation/inner-title-marks.ts";
import { areTitleMarksWellFormed } from "../../language/citation/well-formed.ts";
import { defineRule } from "../define-rule.ts";

/** What may stand for a title mark, and is none; round brackets after 印发, 转发, 执行 and the like. */
const MARKS = /[<>＜＞﹤﹥⟨⟩⟪⟫≪≫«»]|[发布改订止行彻实于][(（]/u;

/** A title is in 《》, a title inside it in 〈〉. */
export default defineRule<"basis/nested-title-mark">({
  id: "basis/nested-title-mark",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check({ text }, report) {
    if (areTitleMarksWellFormed(text) && !MARKS.test(text)) return;
    for (const { range, inner, marks } of wrongTitleMarks(text)) {
      const edits = marks.map((mark) => ({ range: mark.range, text: mark.right }));
      const written = marks.map((mark) => text.slice(mark.range.start, mark.range.end)).join("");
      report(range, { inner, written }, { fix: { safe: true, edits } });
    }
  },
});
