import { fold } from "../../language/fold.ts";
import { withoutPersonalNumbers } from "../../language/personal-data.ts";
import { defineRule } from "../define-rule.ts";
import { isBlank } from "../parts/shared/blank.ts";
import { removal } from "../parts/shared/removal.ts";

/** Nearly every list: then nothing else has to be looked at. */
const areAllDifferent = (entries: readonly unknown[]) =>
  new Set(entries.map((entry) => (typeof entry === "string" ? fold(entry) : ""))).size === entries.length;

/** An item lists each element of its content once; blanks and full-width forms are no difference. */
export default defineRule<"content/duplicate-entry">({
  id: "content/duplicate-entry",
  severity: "warning",
  looksAt: "element",
  element: "content",
  check({ value, path, catalog: { collector } }, report) {
    if (!Array.isArray(value) || value.length < 2 || areAllDifferent(value)) return;
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
