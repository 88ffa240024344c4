import { amendedSince, supersededNumber } from "../../language/instruments/versions.ts";
import { defineRule } from "../define-rule.ts";
import { happenedBefore } from "../parts/shared/before-edition.ts";
import { citedIn } from "../parts/shared/cited.ts";

/**
 * A law with the year of an amendment after which it was amended again: 《人口与计划生育法》（2015年修正）. The
 * version of that time is right in a catalog of that time, so that one without a year is told nothing.
 */
export default defineRule<"basis/old-version">({
  id: "basis/old-version",
  severity: "warning",
  looksAt: "text",
  elements: ["basis"],
  check(written, report) {
    if (!written.citations.some(({ dates }) => dates.length > 0) || written.facts.editionYear === undefined) return;
    for (const { citation, instrument } of citedIn(written)) {
      const latest = citation.dates.toSorted((one, other) => one.year - other.year).at(-1);
      if (latest === undefined || citation.numbers.some((number) => supersededNumber(number, instrument))) continue;
      const since = amendedSince(latest.year, instrument).filter((date) => happenedBefore(date, written.facts));
      const last = since.at(-1);
      if (last !== undefined) report(latest.range, { title: instrument.title, year: latest.year, amended: last });
    }
  },
});
