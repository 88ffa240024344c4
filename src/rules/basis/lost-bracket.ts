import { foldInPlace } from "../../language/citation/fold.ts";
import { defineRule } from "../define-rule.ts";

/** The year with one of its two brackets, up to the sequence number. */
const HALF = /[〔[(【] ?\d{4}(?:\d{1,4}| \d{1,5})(?=\D)|(?:19|20)\d{2} ?[〕\]]/u;
const WHOLE = /[〔[(【] ?\d{4} ?[〕\])】]/u;

/** 国办发〔201680号 was 国办发〔2016〕80号 before a copy lost a bracket. */
export default defineRule<"basis/lost-bracket">({
  id: "basis/lost-bracket",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    if (!/\d/u.test(written.text)) return;
    for (const { numbers } of written.citations) {
      for (const { kind, text, range, canonical } of numbers) {
        const folded = foldInPlace(text);
        if (kind !== "document" || WHOLE.test(folded)) continue;
        const half = HALF.exec(folded);
        if (!half) continue;
        const start = range.start + half.index;
        const edits = [{ range, text: canonical }];
        report({ start, end: start + half[0].length }, { right: canonical }, { fix: { safe: false, edits } });
      }
    }
  },
});
