import type { Catalog } from "../../catalog/catalog.ts";

/** How many items a catalog has, and how many different 一级事项 they belong to. */
export function countsOf({ items }: Catalog): { readonly groups: number; readonly items: number } {
  const groups = new Set(items.flatMap(({ elements }) => elements.name?.level1 ?? []));
  return { groups: groups.size, items: items.length };
}
