import { canonicalArticle } from "../citation/articles.ts";
import type { ArticleReference } from "../citation/citation.ts";
import type { Instrument } from "./instrument.ts";

/** What is wrong with an article as it is cited. `right`: how the same is cited rightly. */
export type ArticleFault =
  | { readonly kind: "no-article"; readonly count: number }
  | { readonly kind: "item-as-paragraph"; readonly items: number; readonly right: string | undefined }
  | { readonly kind: "no-paragraph"; readonly paragraphs: number }
  | { readonly kind: "no-item"; readonly items: number; readonly now: string | undefined };

/** Compares a cited article with the articles in force; undefined when it may exist as cited. */
export function articleFault(reference: ArticleReference, instrument: Instrument): ArticleFault | undefined {
  const { articles } = instrument;
  if (articles === undefined || articles.length === 0) return undefined;
  const { article, paragraph, item } = reference;
  const known = articles.find((one) => one.article === article);
  if (known === undefined) return { kind: "no-article", count: articles.length };
  if (item !== undefined && item > known.items)
    return { kind: "no-item", items: known.items, now: formerPlace(reference, instrument) };
  if (paragraph === undefined || item !== undefined) return undefined;
  // 第二十条第一款 is formally right; 第（一）款 in brackets means the item.
  const meansItem = known.paragraphs === 1 && known.items > 0 && (paragraph > 1 || /[(（]/u.test(reference.text));
  if (meansItem) {
    const right = paragraph <= known.items ? canonicalArticle(article, undefined, paragraph) : undefined;
    return { kind: "item-as-paragraph", items: known.items, right };
  }
  return paragraph > known.paragraphs ? { kind: "no-paragraph", paragraphs: known.paragraphs } : undefined;
}

/** Where the matter of an article of the version before stands now. */
export function formerPlace(
  { article, paragraph, item }: ArticleReference,
  instrument: Instrument,
): string | undefined {
  if (paragraph !== undefined && item === undefined) return undefined;
  return instrument.formerArticles?.find((former) => former.article === article && former.item === item)?.now;
}
