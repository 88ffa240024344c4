import { mayHoldPersonalNumbers, personalNumbers } from "../../language/personal-data.ts";
import { defineRule } from "../define-rule.ts";
import { contextOf } from "../parts/shared/context-of.ts";
import { visitTextsBesideContent } from "../parts/shared/texts-beside-content.ts";

/** A person's numbers stand nowhere in a catalog: names, notes, groups and sources are published too. */
export default defineRule<"catalog/personal-data">({
  id: "catalog/personal-data",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    if (!mayHoldPersonalNumbers(catalog.collector.file.text)) return;
    visitTextsBesideContent(catalog.value, (text, pathOf) => {
      for (const { range, kind, masked, named } of personalNumbers(text)) {
        const path = pathOf();
        report({ path, text, within: range }, { kind, masked, named }, contextOf(catalog, path));
      }
    });
  },
});
