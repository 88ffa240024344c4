import { currentNumber, supersededNumber } from "../../language/instruments/versions.ts";
import { defineRule } from "../define-rule.ts";
import { happenedBefore } from "../parts/shared/before-edition.ts";
import { citedIn } from "../parts/shared/cited.ts";

/** The order that published an older version of a law or regulation: 国务院令第492号 for the 条例 of 2019. */
export default defineRule<"basis/old-order-number">({
  id: "basis/old-order-number",
  severity: "warning",
  presets: { strict: "error" },
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    for (const { citation, instrument } of citedIn(written)) {
      const now = currentNumber(instrument);
      for (const number of citation.numbers) {
        if (number.kind !== "order") continue;
        const old = supersededNumber(number, instrument);
        if (old?.until === undefined || now === undefined || !happenedBefore(old.until, written.facts)) continue;
        // The number of the version in force stands there too: its history is told.
        if (citation.numbers.some(({ canonical }) => canonical === now.number)) continue;
        report(
          number.range,
          { title: instrument.title, number: number.canonical, from: now.from, right: now.number },
          { fix: { safe: false, edits: [{ range: number.range, text: now.number }] } },
        );
      }
    }
  },
});
