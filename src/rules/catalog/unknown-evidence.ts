import { nearest } from "../../language/nearest.ts";
import { valueAt } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";
import { isBlank } from "../parts/shared/blank.ts";

/** Evidence names a source of the same file, so that everybody can look it up. */
export default defineRule<"catalog/unknown-evidence">({
  id: "catalog/unknown-evidence",
  severity: "error",
  looksAt: "catalog",
  check({ catalog, value }, report) {
    const known = catalog.sources.map(({ id }) => id);
    const set = new Set(known);
    for (const [index, item] of catalog.items.entries()) {
      const path = ["items", index, "evidence"];
      const stated = valueAt(value, path);
      if (!Array.isArray(stated)) continue;
      for (const [at, id] of stated.entries()) {
        if (typeof id !== "string" || isBlank(id) || set.has(id.trim())) continue;
        report({ path: [...path, at] }, { id, nearest: nearest(id, known) }, { item: item.id || undefined });
      }
    }
  },
});
