import type { Item } from "../../catalog/catalog.ts";
import { defineRule } from "../define-rule.ts";
import { meantAudience, meantMethods } from "../parts/shared/meant-members.ts";
import { statedPlaces } from "../parts/shared/stated-places.ts";

/** With both methods an item says somewhere what is published and what is given on application. */
export default defineRule<"method/both-without-parts">({
  id: "method/both-without-parts",
  severity: "info",
  presets: { strict: "warning" },
  looksAt: "catalog",
  check(catalog, report) {
    const method = statedPlaces(catalog, "method");
    const audience = statedPlaces(catalog, "audience");
    for (const [index, item] of catalog.catalog.items.entries()) {
      if (meantMethods(method.valueOf(index)).length !== 2 || saysWhich(item)) continue;
      // Everybody, and a group: the one for what is published, the other for what is applied for.
      const { public: everybody, groups } = meantAudience(audience.valueOf(index));
      if (everybody && groups) continue;
      const place = method.placeOf(index);
      if (place) report(place, {}, place.context);
    }
  },
});

const NAMES_METHOD = /主动公开|依申请|申请公开/u;

/** A scope, or any words on application, tell the parts apart. */
function saysWhich({ elements, note }: Item): boolean {
  const { content = [], deadline = [] } = elements;
  if (deadline.some(({ scope, limit }) => scope !== undefined || NAMES_METHOD.test(limit))) return true;
  return [note ?? "", ...content].some((text) => NAMES_METHOD.test(text));
}
