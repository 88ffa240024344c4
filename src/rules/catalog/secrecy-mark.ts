import { mayHoldSecrecyMarks, secrecyMarks } from "../../language/secrecy.ts";
import { defineRule } from "../define-rule.ts";
import { contextOf } from "../parts/shared/context-of.ts";
import { visitTextsBesideContent } from "../parts/shared/texts-beside-content.ts";

/** No part of a catalog carries a secrecy mark: a marked document went into it, or its header did. */
export default defineRule<"catalog/secrecy-mark">({
  id: "catalog/secrecy-mark",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    if (!mayHoldSecrecyMarks(catalog.collector.file.text)) return;
    visitTextsBesideContent(catalog.value, (text, pathOf) => {
      for (const { range, text: mark, kind } of secrecyMarks(text)) {
        const path = pathOf();
        report({ path, text, within: range }, { mark, kind }, contextOf(catalog, path));
      }
    });
  },
});
