import { type Element, isElement } from "../catalog/elements.ts";
import type { ColumnId } from "./columns.ts";

/** The element that a column shows; columns like 序号 and 备注 show none. */
export function elementOf(id: ColumnId): Element | undefined {
  if (id === "level1" || id === "level2" || id === "level3") return "name";
  const [first = ""] = id.split("-");
  return isElement(first) ? first : undefined;
}
