import { articleFault, formerPlace } from "../../language/instruments/article-forms.ts";
import { supersededNumber } from "../../language/instruments/versions.ts";
import { defineRule } from "../define-rule.ts";
import { citedIn } from "../parts/shared/cited.ts";

/** An article that exists now too, but whose matter in the version before stands elsewhere today. */
export default defineRule<"basis/former-article">({
  id: "basis/former-article",
  severity: "info",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    for (const { citation, instrument } of citedIn(written)) {
      if (citation.articles.length === 0 || instrument.formerArticles === undefined) continue;
      if (citation.numbers.some((number) => supersededNumber(number, instrument))) continue;
      for (const article of citation.articles) {
        const now = formerPlace(article, instrument);
        if (now === undefined || articleFault(article, instrument)) continue;
        report(
          article.range,
          { title: instrument.title, article: article.canonical, now },
          { fix: { safe: false, edits: [{ range: article.range, text: now }] } },
        );
      }
    }
  },
});
