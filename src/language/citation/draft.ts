import type { Range } from "../range.ts";
import type { ArticleReference, Citation, DocumentNumber } from "./citation.ts";

/** A citation while its parts are gathered. */
export interface Draft {
  readonly start: number;
  /** The offset after what belongs to it so far. */
  end: number;
  readonly title?: { readonly text: string; readonly range: Range; readonly marked: boolean };
  readonly issuer?: Range | undefined;
  readonly tag?: Range | undefined;
  readonly numbers: DocumentNumber[];
  readonly articles: ArticleReference[];
  readonly dates: { readonly year: number; readonly text: string; readonly range: Range }[];
}

/** The finished citation of a draft, with the tail that was found after it. */
export function finish(draft: Draft, text: string, tail: Range | undefined): Citation {
  const written = (range: Range) => ({ text: text.slice(range.start, range.end), range });
  const { title, issuer, tag, numbers, articles, dates } = draft;
  return {
    range: { start: draft.start, end: tail?.end ?? draft.end },
    numbers,
    articles,
    dates,
    ...(title && { title }),
    ...(issuer && { issuer: written(issuer) }),
    ...(tag && { tag: written(tag) }),
    ...(tail && { tail: written(tail) }),
  };
}
