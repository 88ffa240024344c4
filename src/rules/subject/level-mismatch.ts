import { defineRule } from "../define-rule.ts";
import { elementPlace } from "../parts/shared/element-place.ts";
import { certainLevels, levelledBodies, namesOf } from "../parts/shared/level-of-bodies.ts";

/** None of an item's bodies works at one of its levels. */
export default defineRule<"subject/level-mismatch">({
  id: "subject/level-mismatch",
  severity: "warning",
  looksAt: "item",
  check(each, report) {
    const levels = certainLevels(each);
    // 市级 may be the level of a county-level city.
    if (levels.length === 0 || levels.includes("市级")) return;
    const bodies = levelledBodies(each);
    if (!bodies || bodies.some(({ fits }) => fits.some((level) => levels.includes(level)))) return;
    const place = elementPlace(each, "subject", "level");
    report(place, { names: namesOf(bodies), fits: bodies[0]?.fits[0] ?? "县级", levels }, { element: "subject" });
  },
});
