import type { Related } from "../../findings/finding.ts";
import { defineRule } from "../define-rule.ts";

/** An id belongs to one item, in the whole workspace: addresses of pages and imports are built on it. */
export default defineRule<"catalog/duplicate-id">({
  id: "catalog/duplicate-id",
  severity: "error",
  looksAt: "workspace",
  check(outlines, report) {
    const first = new Map<string, Related>();
    for (const outline of outlines) {
      for (const { id, span } of outline.ids) {
        const related = first.get(id);
        if (!related) first.set(id, { file: outline.file, span });
        else {
          const place = `${related.file}:${related.span.start.line}`;
          report(outline, span, { id, place }, { item: id, related });
        }
      }
    }
  },
});
