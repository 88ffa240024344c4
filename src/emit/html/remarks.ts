import type { Item } from "../../catalog/catalog.ts";
import { ELEMENT_TITLES, ELEMENTS, type Element } from "../../catalog/elements.ts";
import type { ColumnId } from "../columns.ts";
import { safeUrl } from "./safe-url.ts";
import type { SourceView } from "./sources.ts";

/** A source that an item refers to; one that the catalog does not list has no address. */
export interface ReferenceView {
  readonly text: string;
  readonly href: string | null;
}

/** Published content of the item. Without `href` the address may not be linked to, and is text. */
export interface ItemLinkView {
  readonly title: string;
  readonly channel: string | null;
  readonly href: string | null;
  readonly address: string;
}

/** The last cell of a row: what the national table has no column for. */
export interface RemarksCell {
  readonly template: "partials/cell-remarks";
  readonly column: ColumnId;
  readonly label: string;
  /** The unverified elements in words, and those that the catalog lacks. */
  readonly unverified: string | null;
  readonly missing: string | null;
  readonly note: string | null;
  readonly links: readonly ItemLinkView[];
  readonly references: readonly ReferenceView[];
  readonly isEmpty: boolean;
}

/** The remarks on an item, with its references as numbers of the list of sources. */
export function remarksCell(
  base: { readonly column: ColumnId; readonly label: string },
  item: Item,
  sources: readonly SourceView[],
): RemarksCell {
  const missing = ELEMENTS.filter((element) => item.elements[element] === undefined);
  const cell = {
    template: "partials/cell-remarks",
    ...base,
    unverified: item.unverified === "all" ? "全部要素" : inWords(item.unverified),
    missing: inWords(missing),
    note: item.note ?? null,
    links: item.links.map(({ title, url, channel }) => ({
      title,
      channel: channel ?? null,
      href: safeUrl(url) ?? null,
      address: safeUrl(url) ?? url,
    })),
    references: referencesOf(item.evidence, sources),
  } as const;
  const words = [cell.unverified, cell.missing, cell.note];
  const isEmpty = words.every((text) => text === null) && cell.links.length + cell.references.length === 0;
  return { ...cell, isEmpty };
}

/** In the order of the list of sources, unlisted ones behind. */
function referencesOf(ids: readonly string[], sources: readonly SourceView[]): ReferenceView[] {
  const listed = sources.filter(({ id }) => ids.includes(id));
  const unlisted = ids.filter((id) => !listed.some((source) => source.id === id));
  return [
    ...listed.map(({ ordinal, anchor }) => ({ text: `[${ordinal}]`, href: `#${anchor}` })),
    ...unlisted.map((id) => ({ text: id, href: null })),
  ];
}

function inWords(elements: readonly Element[]): string | null {
  return elements.length === 0 ? null : elements.map((element) => ELEMENT_TITLES[element].zh).join("、");
}
