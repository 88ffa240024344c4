import { defineRule } from "../define-rule.ts";

/**
 * In a catalog that names its sources each item says which of them show it, or that none did. Where no
 * item says so, that is told once. A county that names no source is the source of its own catalog.
 */
export default defineRule<"catalog/missing-evidence">({
  id: "catalog/missing-evidence",
  severity: "info",
  presets: { national: "warning" },
  looksAt: "catalog",
  check({ catalog }, report) {
    if (catalog.sources.length === 0) return;
    const silent = [...catalog.items.entries()].filter(
      ([, { evidence, unverified }]) => evidence.length === 0 && unverified.length === 0,
    );
    if (silent.length > 1 && silent.length === catalog.items.length) {
      report({ path: ["sources"], part: "key" }, { id: undefined });
      return;
    }
    for (const [index, { id }] of silent) {
      if (id !== "") report({ path: ["items", index, "id"] }, { id }, { item: id });
    }
  },
});
