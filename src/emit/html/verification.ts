import type { Catalog } from "../../catalog/catalog.ts";

/** How much of one or more catalogs no source has shown. */
export interface Unverified {
  /** Items with anything unverified, those of `wholeItems` among them. */
  readonly items: number;
  /** Items that no source shows at all. */
  readonly wholeItems: number;
  /** Single elements of the other items. */
  readonly elements: number;
}

/** Counts what the catalogs mark as unverified. */
export function unverifiedIn(catalogs: readonly Catalog[]): Unverified {
  const marks = catalogs.flatMap(({ items }) => items.map((item) => item.unverified));
  const listed = marks.filter((mark) => mark !== "all");
  const wholeItems = marks.length - listed.length;
  return {
    items: wholeItems + listed.filter((elements) => elements.length > 0).length,
    wholeItems,
    elements: listed.reduce((sum, elements) => sum + elements.length, 0),
  };
}

/** `22项有未核实内容：1项整项未核实，另21项共57个要素未核实`; null when everything has been shown. */
export function unverifiedInWords({ items, wholeItems, elements }: Unverified): string | null {
  if (items === 0) return null;
  if (wholeItems === 0) return `${items}项含有未核实的要素，共${elements}个`;
  if (items === wholeItems) return `${items}项整项未核实`;
  return `${items}项有未核实内容：${wholeItems}项整项未核实，另${items - wholeItems}项共${elements}个要素未核实`;
}
