import type { Catalog } from "../../catalog/catalog.ts";
import { safeUrl } from "./safe-url.ts";

/** A source as the list below the table states it. */
export interface SourceView {
  readonly id: string;
  /** Its number in the list, from 1; items refer to it as [1]. */
  readonly ordinal: number;
  readonly anchor: string;
  readonly title: string;
  /** 文号, issuing body and date, those that are known. */
  readonly details: readonly string[];
  /** Null when the address may not be linked to; then `address` is printed as text. */
  readonly href: string | null;
  readonly address: string | null;
  readonly accessed: string | null;
  readonly note: string | null;
}

/** The sources of a catalog in its own order. */
export function sourcesOf({ sources }: Catalog): SourceView[] {
  return sources.map((source, index) => {
    const href = source.url === undefined ? undefined : safeUrl(source.url);
    return {
      id: source.id,
      ordinal: index + 1,
      anchor: `source-${index + 1}`,
      title: source.title,
      details: [source.number, source.issuer, source.date].filter((detail) => detail !== undefined),
      href: href ?? null,
      address: href ?? source.url ?? null,
      accessed: source.accessed ?? null,
      note: source.note ?? null,
    };
  });
}
