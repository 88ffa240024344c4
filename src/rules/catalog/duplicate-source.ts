import { defineRule } from "../define-rule.ts";

/** A source id names one source. */
export default defineRule<"catalog/duplicate-source">({
  id: "catalog/duplicate-source",
  severity: "error",
  looksAt: "catalog",
  check({ catalog, collector }, report) {
    const first = new Map<string, number>();
    for (const [index, { id }] of catalog.sources.entries()) {
      const earlier = first.get(id);
      if (id === "") continue;
      if (earlier === undefined) {
        first.set(id, index);
        continue;
      }
      const span = collector.spanOf({ path: ["sources", earlier, "id"] });
      const related = { file: collector.file.path, span };
      report({ path: ["sources", index, "id"] }, { id, line: span.start.line }, { related });
    }
  },
});
