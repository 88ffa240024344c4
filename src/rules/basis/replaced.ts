import { currentNumber, supersededNumber } from "../../language/instruments/versions.ts";
import { isNumberOf } from "../../language/instruments.ts";
import { defineRule } from "../define-rule.ts";
import { happenedBefore } from "../parts/shared/before-edition.ts";
import { citedIn } from "../parts/shared/cited.ts";

/** A document goes on under another title, or was issued anew under the same one with another number. */
export default defineRule<"basis/replaced">({
  id: "basis/replaced",
  severity: "warning",
  presets: { strict: "error" },
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    for (const { citation, instrument, range } of citedIn(written)) {
      const { title, replaced } = instrument;
      if (replaced && happenedBefore(replaced.date, written.facts)) {
        report(range, { title, number: undefined, date: replaced.date, by: replaced.by });
        continue;
      }
      for (const number of citation.numbers) {
        if (number.kind === "order" || !isNumberOf(number, instrument)) continue;
        const old = supersededNumber(number, instrument);
        const now = currentNumber(instrument);
        if (old?.until === undefined || now === undefined || !happenedBefore(old.until, written.facts)) continue;
        report(
          number.range,
          { title, number: number.canonical, date: old.until, by: now.number },
          { fix: { safe: false, edits: [{ range: number.range, text: now.number }] } },
        );
      }
    }
  },
});
