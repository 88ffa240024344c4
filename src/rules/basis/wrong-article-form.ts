import { articleFault } from "../../language/instruments/article-forms.ts";
import { supersededNumber } from "../../language/instruments/versions.ts";
import { defineRule } from "../define-rule.ts";
import { citedIn } from "../parts/shared/cited.ts";

/** An article cited with paragraphs (款) or items (项) that it does not have. */
export default defineRule<"basis/wrong-article-form">({
  id: "basis/wrong-article-form",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    for (const { citation, instrument } of citedIn(written)) {
      if (citation.articles.length === 0 || instrument.articles === undefined) continue;
      // With the number of an older version, that is what is to be told.
      if (citation.numbers.some((number) => supersededNumber(number, instrument))) continue;
      for (const article of citation.articles) {
        const fault = articleFault(article, instrument);
        if (fault === undefined) continue;
        const right =
          fault.kind === "item-as-paragraph" ? fault.right : fault.kind === "no-item" ? fault.now : undefined;
        report(
          article.range,
          { title: instrument.title, article: article.canonical, fault },
          { fix: right === undefined ? undefined : { safe: false, edits: [{ range: article.range, text: right }] } },
        );
      }
    }
  },
});
