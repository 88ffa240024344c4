import { fold } from "../../language/nearest.ts";
import { withoutPersonalNumbers } from "../../language/personal-data.ts";
import { isBlank } from "../blank.ts";
import { defineRule } from "../define-rule.ts";
import { removal } from "../removal.ts";

/** An item lists each element of its content once; blanks and full-width forms are no difference. */
export default defineRule<"content/duplicate-entry">({
  id: "content/duplicate-entry",
  severity: "warning",
  looksAt: "element",
  element: "content",
  check({ value, path, catalog: { collector } }, report) {
    if (!Array.isArray(value) || value.length < 2) return;
    const first = new Map<string, number>();
    for (const [index, entry] of value.entries()) {
      if (typeof entry !== "string" || isBlank(entry)) continue;
      const key = fold(entry);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        continue;
      }
      const span = collector.spanOf({ path: [...path, earlier] });
      const gone = removal(collector, path, index);
      report(
        { path: [...path, index] },
        { text: withoutPersonalNumbers(entry), entry: earlier + 1 },
        { fix: gone && { ...gone, safe: false }, related: { file: collector.file.path, span } },
      );
    }
  },
});
