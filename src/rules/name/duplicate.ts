import { nameOf } from "../../catalog/catalog.ts";
import { fold } from "../../language/fold.ts";
import { defineRule } from "../define-rule.ts";

/** No two items of a domain have the same name; blanks and full-width forms are no difference. */
export default defineRule<"name/duplicate">({
  id: "name/duplicate",
  severity: "error",
  looksAt: "catalog",
  check({ catalog, collector }, report) {
    const first = new Map<string, number>();
    for (const [index, item] of catalog.items.entries()) {
      if (!item.elements.name) continue;
      const name = nameOf(item);
      const earlier = first.get(fold(name));
      if (earlier === undefined) {
        first.set(fold(name), index);
        continue;
      }
      const span = collector.spanOf({ path: ["items", earlier, "name"] });
      report(
        { path: ["items", index, "name"] },
        { name, line: span.start.line },
        { item: item.id || undefined, element: "name", related: { file: collector.file.path, span } },
      );
    }
  },
});
