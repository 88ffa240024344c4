import { mayBeLater, nearestNumber } from "../../language/instruments/nearest-number.ts";
import { isAgencyOf, isNumberOf } from "../../language/instruments.ts";
import { defineRule } from "../define-rule.ts";
import { citedIn } from "../parts/shared/cited.ts";

const CENTRAL = /^(?:国务院令|国发|国办发|中发|中办发)/u;

/**
 * A known title with a number that the same body gave, and that is none of its numbers. Only where a page
 * or the law's own text showed the numbers, or the State Council or the Centre gave them, which are common
 * knowledge; a later order may have amended it since.
 */
export default defineRule<"basis/wrong-number">({
  id: "basis/wrong-number",
  severity: "warning",
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    for (const { citation, instrument } of citedIn(written)) {
      if (citation.title === undefined || instrument.more || instrument.doubtful) continue;
      for (const number of citation.numbers) {
        if (!instrument.verified && !CENTRAL.test(number.canonical)) continue;
        if (isNumberOf(number, instrument) || !isAgencyOf(number, instrument)) continue;
        const known = (instrument.numbers ?? []).filter(({ until }) => until === undefined).map((one) => one.number);
        if (number.kind === "order" && mayBeLater(number.canonical, known)) continue;
        const right = nearestNumber(number.canonical, known);
        report(
          number.range,
          { title: instrument.title, number: number.canonical, known, right },
          { fix: right === undefined ? undefined : { safe: false, edits: [{ range: number.range, text: right }] } },
        );
      }
    }
  },
});
