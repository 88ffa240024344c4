import type { Path } from "../../source/range.ts";
import { valueAt } from "../../source/value-at.ts";
import { defineRule, type RuleCatalog } from "../define-rule.ts";
import { isBlank } from "../parts/shared/blank.ts";
import { contextOf } from "../parts/shared/context-of.ts";
import { elementOf } from "../parts/shared/element-problems.ts";
import { entryOf, keyOf } from "../parts/shared/key-of.ts";

/** A key that is written holds something. The nine elements have rules of their own. */
export default defineRule<"catalog/empty">({
  id: "catalog/empty",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    for (const path of emptyPlaces(catalog)) {
      report({ path }, { key: keyOf(path) ?? "", ...entryOf(path) }, contextOf(catalog, path));
    }
  },
});

function* emptyPlaces({ problems, value, catalog }: RuleCatalog): Generator<Path> {
  for (const problem of problems) {
    const { kind, path } = problem;
    if (kind === "unknown-key" || kind === "missing-key" || path.length === 0 || elementOf(problem)) continue;
    if (kind === "empty" || isBlank(valueAt(value, path))) yield path;
  }
  // The schema takes `~` and `null` for texts.
  const texts: Path[] = [["title"], ["region"], ...catalog.items.map((_, index): Path => ["items", index, "note"])];
  for (const path of texts) {
    const text = valueAt(value, path);
    if (typeof text === "string" && isBlank(text) && text.trim() !== "") yield path;
  }
}
