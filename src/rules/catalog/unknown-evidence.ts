import { nearest } from "../../language/nearest.ts";
import { defineRule } from "../define-rule.ts";
import { textsIn, valueAt } from "../value-at.ts";

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
      for (const { text, path: at } of textsIn(stated, path)) {
        if (text.trim() === "" || set.has(text.trim())) continue;
        report({ path: at }, { id: text, nearest: nearest(text, known) }, { item: item.id });
      }
    }
  },
});
