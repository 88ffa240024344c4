import { emptyElement } from "../parts/factories/empty-element.ts";

/** `{ required: [], optional: [] }` names no channel. */
export default emptyElement("channel", (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const lists: unknown[] = Object.values(value);
  return lists.length > 0 && lists.every((list) => Array.isArray(list) && list.length === 0);
});
