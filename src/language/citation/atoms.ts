import type { Range } from "../range.ts";
import type { ArticleReference, DocumentNumber } from "./citation.ts";
import type { TitleSpan } from "./titles.ts";

/** A piece of a citation that is recognised by its own form, wherever it stands. */
export type Atom =
  | { readonly kind: "title"; readonly range: Range; readonly title: TitleSpan; readonly outer?: Range }
  | { readonly kind: "number"; readonly range: Range; readonly number: Omit<DocumentNumber, "bracketed"> }
  | { readonly kind: "articles"; readonly range: Range; readonly articles: readonly ArticleReference[] }
  | { readonly kind: "date"; readonly range: Range; readonly year: number }
  | { readonly kind: "tag"; readonly range: Range };
