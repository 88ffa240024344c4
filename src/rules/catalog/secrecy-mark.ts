import { secrecyMarks } from "../../language/secrecy.ts";
import { contextOf } from "../context-of.ts";
import { defineRule } from "../define-rule.ts";
import { visitTextsBesideContent } from "../texts-beside-content.ts";

/** No part of a catalog carries a secrecy mark: a marked document went into it, or its header did. */
export default defineRule<"catalog/secrecy-mark">({
  id: "catalog/secrecy-mark",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    visitTextsBesideContent(catalog.value, (text, pathOf) => {
      for (const { range, text: mark, kind } of secrecyMarks(text)) {
        const path = pathOf();
        report({ path, text, within: range }, { mark, kind }, contextOf(catalog, path));
      }
    });
  },
});
