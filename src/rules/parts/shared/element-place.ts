import type { Element } from "../../../catalog/elements.ts";
import type { Path } from "../../../source/range.ts";
import { valueAt } from "../../../source/value-at.ts";
import type { RuleItem } from "../../define-rule.ts";

/**
 * Where one of two elements of an item is written: the first that the item itself states, else the first in
 * the defaults. Of a list of one entry, the entry.
 */
export function elementPlace({ catalog, path }: RuleItem, first: Element, second: Element): { readonly path: Path } {
  const own = [first, second].map((element): Path => [...path, element]);
  const at = own.find((each) => valueAt(catalog.value, each) !== undefined) ?? ["defaults", first];
  const value = valueAt(catalog.value, at);
  return { path: Array.isArray(value) && value.length === 1 ? [...at, 0] : at };
}
