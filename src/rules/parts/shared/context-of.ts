import { isElement } from "../../../catalog/elements.ts";
import type { Context } from "../../../findings/collect.ts";
import type { Path } from "../../../source/range.ts";
import type { RuleCatalog } from "../../define-rule.ts";

/** The item and the element that a path of a catalog lies in. */
export function contextOf({ catalog }: RuleCatalog, path: Path): Context {
  const [top, second, third] = path;
  if (top === "defaults") return elementOf(second);
  if (top !== "items") return {};
  const id = catalog.items[Number(second)]?.id;
  return { ...(id ? { item: id } : {}), ...elementOf(third) };
}

function elementOf(segment: string | number | undefined): Context {
  return typeof segment === "string" && isElement(segment) ? { element: segment } : {};
}
