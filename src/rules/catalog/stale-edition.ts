import { defineRule } from "../define-rule.ts";

/** A catalog that was made after sources of a later year is no edition of the earlier one. */
export default defineRule<"catalog/stale-edition">({
  id: "catalog/stale-edition",
  severity: "info",
  presets: { strict: "warning" },
  looksAt: "catalog",
  check({ catalog, collector, facts }, report) {
    const { editionYear } = facts;
    if (editionYear === undefined) return;
    let newest: { readonly year: number; readonly index: number } | undefined;
    for (const [index, { date }] of catalog.sources.entries()) {
      const year = Number(/^\d{4}/u.exec(date ?? "")?.[0] ?? 0);
      if (year > (newest?.year ?? editionYear)) newest = { year, index };
    }
    if (!newest) return;
    const { title, date = "" } = catalog.sources[newest.index] ?? { title: "" };
    const span = collector.spanOf({ path: ["sources", newest.index, "date"] });
    const params = { edition: catalog.edition ?? "", date, source: title };
    report({ path: ["edition"] }, params, { related: { file: collector.file.path, span } });
  },
});
