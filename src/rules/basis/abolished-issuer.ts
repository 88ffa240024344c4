import { abolishedIssuer } from "../../language/instruments/issuing-bodies.ts";
import { citedInstrument } from "../../language/instruments.ts";
import { defineRule } from "../define-rule.ts";
import { happenedBefore } from "../parts/shared/before-edition.ts";

/** The number of a ministry that is no more, of a document of which nobody knows whether it is in force. */
export default defineRule<"basis/abolished-issuer">({
  id: "basis/abolished-issuer",
  severity: "info",
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    for (const citation of written.citations) {
      // 建设部令第89号，住房和城乡建设部令第47号修改: the successor has kept it in force.
      if (citation.numbers.length > 1 && citation.numbers.some((number) => !abolishedIssuer(number))) continue;
      for (const number of citation.numbers) {
        const issuer = abolishedIssuer(number);
        if (issuer === undefined || !happenedBefore(issuer.until, written.facts)) continue;
        const instrument = citedInstrument(citation);
        if (instrument !== undefined && !instrument.doubtful) continue;
        const { name, until, successor } = issuer;
        report(number.range, { number: text.slice(number.range.start, number.range.end), name, until, successor });
      }
    }
  },
});
