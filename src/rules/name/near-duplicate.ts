import { nameOf } from "../../catalog/catalog.ts";
import { fold } from "../../language/fold.ts";
import { nameKey } from "../../language/text/name-key.ts";
import { defineRule } from "../define-rule.ts";

/**
 * No two items under one 一级事项 have names that differ only by 的, 及, 和, punctuation or a character
 * written twice. Equal names are name/duplicate's.
 */
export default defineRule<"name/near-duplicate">({
  id: "name/near-duplicate",
  severity: "warning",
  looksAt: "catalog",
  check({ catalog, collector }, report) {
    // Most items share their 一级事项.
    const keys = new Map<string, string>();
    const keyOf = (part: string) => {
      const key = keys.get(part) ?? nameKey(part);
      keys.set(part, key);
      return key;
    };
    const known = new Map<string, { readonly index: number; readonly name: string }>();
    for (const [index, item] of catalog.items.entries()) {
      const name = item.elements.name;
      if (!name) continue;
      const whole = nameOf(item);
      const key = [name.level1, name.level2 ?? "", name.level3 ?? ""].map(keyOf).join("\n");
      const earlier = known.get(key);
      if (!earlier) {
        known.set(key, { index, name: whole });
        continue;
      }
      if (fold(earlier.name) === fold(whole)) continue;
      const span = collector.spanOf({ path: ["items", earlier.index, "name"] });
      report(
        { path: ["items", index, "name"] },
        { name: whole, other: earlier.name, line: span.start.line },
        { item: item.id || undefined, element: "name", related: { file: collector.file.path, span } },
      );
    }
  },
});
