import { defineRule } from "../define-rule.ts";

const MAY_HAVE_NUMBER = /\d ?号|令第/u;

/** A document's number belongs to the basis or the content, where it can be looked up, not to a name. */
export default defineRule<"name/document-number">({
  id: "name/document-number",
  severity: "warning",
  looksAt: "text",
  elements: ["name"],
  check(written, report) {
    if (!MAY_HAVE_NUMBER.test(written.text)) return;
    const numbers = written.citations.flatMap((citation) => citation.numbers);
    // 第3号公告栏 and 12345号 are no numbers of a document.
    const found = numbers.find(({ kind }) => kind === "document" || kind === "order");
    if (found) report(found.range, { number: found.text });
  },
});
