import type { Citation } from "../../../src/language/citation/citation.ts";

/**
 * A citation in the spelling of official papers: issuer《title》（number，date）article, tail. It parses to
 * the same title, numbers, articles, years, tag and tail again.
 */
export function canonicalCitation(citation: Citation): string {
  const title = citation.title === undefined ? "" : `《${citation.title.text}》`;
  const numbers = citation.numbers.map(({ canonical }) => canonical).join("、");
  const dates = citation.dates.map(({ text }) => text).join("，");
  const inner = [numbers, dates].filter((part) => part !== "").join("，");
  const bracket = title === "" || inner === "" ? inner : `（${inner}）`;
  const articles = citation.articles.map(({ canonical }) => canonical).join("、");
  return `${citation.tag?.text ?? ""}${citation.issuer?.text ?? ""}${title}${bracket}${articles}${citation.tail?.text ?? ""}`;
}
