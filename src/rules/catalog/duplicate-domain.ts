import { defineRule, type Outline } from "../define-rule.ts";

/** A domain has one catalog in a workspace. */
export default defineRule<"catalog/duplicate-domain">({
  id: "catalog/duplicate-domain",
  severity: "error",
  looksAt: "workspace",
  check(outlines, report) {
    const first = new Map<string, Outline>();
    for (const outline of outlines) {
      const { domain, domainSpan } = outline;
      const earlier = first.get(domain);
      if (domain === "") continue;
      if (!earlier) first.set(domain, outline);
      else {
        const related = { file: earlier.file, span: earlier.domainSpan };
        report(outline, domainSpan, { domain, file: earlier.file }, { related });
      }
    }
  },
});
