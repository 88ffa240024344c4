import { defineRule } from "../define-rule.ts";
import { happenedBefore } from "../parts/shared/before-edition.ts";
import { citedIn } from "../parts/shared/cited.ts";

/** A law or document that was repealed before the catalog's edition is the basis of nothing. */
export default defineRule<"basis/repealed">({
  id: "basis/repealed",
  severity: "warning",
  presets: { strict: "error" },
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    for (const { instrument, range } of citedIn(written)) {
      const { repealed } = instrument;
      if (repealed === undefined || !happenedBefore(repealed.date, written.facts)) continue;
      report(range, { title: instrument.title, date: repealed.date, by: repealed.by });
    }
  },
});
