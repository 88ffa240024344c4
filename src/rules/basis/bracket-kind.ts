import { foldInPlace } from "../../language/citation/fold.ts";
import { defineRule } from "../define-rule.ts";

const YEAR = /[〔[(【] ?\d{4} ?[〕\])】]/u;

/** The year of a document's number stands in 〔〕: 国发〔2012〕45号. */
export default defineRule<"basis/bracket-kind">({
  id: "basis/bracket-kind",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    if (!/[[［(（【﹝〖﹙]|〔\d{4} ?[^\d〕]/u.test(text)) return;
    for (const { numbers } of written.citations) {
      for (const number of numbers) {
        if (number.kind !== "document") continue;
        const year = YEAR.exec(foldInPlace(number.text));
        if (!year) continue;
        const start = number.range.start + year.index;
        const end = start + year[0].length;
        const edits = [
          { range: { start, end: start + 1 }, text: "〔" },
          { range: { start: end - 1, end }, text: "〕" },
        ].filter((edit) => text.slice(edit.range.start, edit.range.end) !== edit.text);
        if (edits.length > 0) report({ start, end }, { right: number.canonical }, { fix: { safe: true, edits } });
      }
    }
  },
});
