import { foldInPlace } from "../../language/citation/fold.ts";
import { defineRule } from "../define-rule.ts";

/** A recommended standard has a stroke before its T: GB/T 32939-2016. The dash may be short or long. */
export default defineRule<"basis/standard-number">({
  id: "basis/standard-number",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    if (!/[A-ZＡ-Ｚ]/u.test(written.text)) return;
    for (const { numbers } of written.citations) {
      for (const { kind, agency, canonical, text, range } of numbers) {
        if (kind !== "standard" || foldInPlace(text).replaceAll(" ", "").startsWith(agency)) continue;
        report(range, { right: canonical }, { fix: { safe: true, edits: [{ range, text: canonical }] } });
      }
    }
  },
});
