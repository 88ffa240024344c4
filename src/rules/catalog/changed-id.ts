import references from "#generated/reference-items.js";
import { type Item, nameOf } from "../../catalog/catalog.ts";
import { defineRule } from "../define-rule.ts";
import { likeness } from "../parts/shared/likeness.ts";

/** Below this an item has nothing of the other's name; 低保·办事指南 beside 最低生活保障·办事指南 has 0.43. */
const ALTOGETHER_DIFFERENT = 0.1;
/** Above this an item has the other's name, perhaps adapted. */
const THE_SAME = 0.8;

/** An id of the reference catalog stays with its item: addresses and imports are built on it. */
export default defineRule<"catalog/changed-id">({
  id: "catalog/changed-id",
  severity: "warning",
  looksAt: "catalog",
  check({ catalog }, report) {
    const reference = Object.hasOwn(references, catalog.domain) ? references[catalog.domain] : undefined;
    if (!reference) return;
    for (const [index, item] of catalog.items.entries()) {
      const own = Object.hasOwn(reference, item.id) ? reference[item.id] : undefined;
      if (own === undefined || !item.elements.name) continue;
      const name = withoutDots(item);
      if (name === own) continue;
      const alike = likeness(name, own);
      if (alike === 1) continue;
      const belongs = Object.entries(reference).find(([, other]) => isMeant(name, other, alike));
      if (!belongs && alike >= ALTOGETHER_DIFFERENT) continue;
      const params = { id: item.id, name: nameOf(item), reference: shown(own), right: belongs?.[0] };
      report({ path: ["items", index, "id"] }, params, { item: item.id });
    }
  },
});

/** The very name of another item, or one far nearer to it than to that of the item whose id it has. */
function isMeant(name: string, other: string, alike: number): boolean {
  const nearer = likeness(name, other);
  return nearer === 1 || (alike <= 0.5 && nearer >= THE_SAME);
}

const withoutDots = ({ elements: { name } }: Item) =>
  [name?.level1, name?.level2, name?.level3].filter((part) => part !== undefined).join("\n");

const shown = (name: string) => name.replaceAll("\n", " · ");
