import { personalNumbers } from "../../language/personal-data.ts";
import { contextOf } from "../context-of.ts";
import { defineRule } from "../define-rule.ts";
import { visitTextsBesideContent } from "../texts-beside-content.ts";

/** A person's numbers stand nowhere in a catalog: names, notes, groups and sources are published too. */
export default defineRule<"catalog/personal-data">({
  id: "catalog/personal-data",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    visitTextsBesideContent(catalog.value, (text, pathOf) => {
      for (const { range, kind, masked, named } of personalNumbers(text)) {
        const path = pathOf();
        report({ path, text, within: range }, { kind, masked, named }, contextOf(catalog, path));
      }
    });
  },
});
