import { defineRule } from "../define-rule.ts";
import { meantAudience, meantMethods } from "../parts/shared/meant-members.ts";
import { statedPlaces } from "../parts/shared/stated-places.ts";

/** What is given to applicants only is not open to everybody. */
export default defineRule<"method/application-public">({
  id: "method/application-public",
  severity: "warning",
  looksAt: "catalog",
  check(catalog, report) {
    const method = statedPlaces(catalog, "method");
    const audience = statedPlaces(catalog, "audience");
    for (const index of catalog.catalog.items.keys()) {
      const methods = meantMethods(method.valueOf(index));
      if (methods.length !== 1 || methods[0] !== "依申请公开") continue;
      if (!meantAudience(audience.valueOf(index)).public) continue;
      const place = method.placeOf(index);
      if (place) report(place, {}, place.context);
    }
  },
});
