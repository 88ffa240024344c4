import { defineRule } from "../define-rule.ts";

/** Where items name their evidence, a source that none of them names shows nothing. */
export default defineRule<"catalog/unused-source">({
  id: "catalog/unused-source",
  severity: "info",
  looksAt: "catalog",
  check({ catalog }, report) {
    const named = new Set(catalog.items.flatMap(({ evidence }) => evidence));
    const known = new Set(catalog.sources.map(({ id }) => id));
    // A mistyped evidence may mean any of them, and is told itself.
    if (named.size === 0 || [...named].some((id) => !known.has(id))) return;
    for (const [index, { id }] of catalog.sources.entries()) {
      if (id !== "" && !named.has(id)) report({ path: ["sources", index, "id"] }, { id });
    }
  },
});
