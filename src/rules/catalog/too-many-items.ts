import { defineRule } from "../define-rule.ts";

const MOST = 5_000;

/** One file holds one domain; thousands of items mean that several were put together. */
export default defineRule<"catalog/too-many-items">({
  id: "catalog/too-many-items",
  severity: "error",
  looksAt: "catalog",
  check({ catalog }, report) {
    const count = catalog.items.length;
    if (count > MOST) report({ path: ["items"], part: "key" }, { count, most: MOST });
  },
});
