import type { Element } from "../../../catalog/elements.ts";
import type { Context } from "../../../findings/collect.ts";
import type { Path } from "../../../source/range.ts";
import { valueAt } from "../../../source/value-at.ts";
import type { RuleCatalog } from "../../define-rule.ts";

/** A place in a catalog, and what a finding there is about. */
export interface StatedPlace {
  readonly path: Path;
  readonly context: Context;
}

/** Where items state an element, in themselves or through the catalog's defaults. */
export interface StatedPlaces {
  /** The plain value that holds for the item with the index; undefined where there is none. */
  valueOf(index: number): unknown;
  /**
   * The place of that value. The defaults speak for many items: theirs is given once, and undefined
   * after that.
   */
  placeOf(index: number): StatedPlace | undefined;
}

/** Looks up where the items of a catalog state an element. */
export function statedPlaces({ catalog, value }: RuleCatalog, element: Element): StatedPlaces {
  const defaults: Path = ["defaults", element];
  let told = false;
  return {
    valueOf: (index) => valueAt(value, ["items", index, element]) ?? valueAt(value, defaults),
    placeOf(index) {
      const path: Path = ["items", index, element];
      if (valueAt(value, path) !== undefined) {
        return { path, context: { item: catalog.items[index]?.id || undefined, element } };
      }
      if (told) return undefined;
      told = true;
      return { path: defaults, context: { element } };
    },
  };
}
