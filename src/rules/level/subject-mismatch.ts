import { defineRule } from "../define-rule.ts";
import { elementPlace } from "../parts/shared/element-place.ts";
import { certainLevels, levelledBodies, namesOf, namesTownships } from "../parts/shared/level-of-bodies.ts";

/**
 * One of an item's bodies has no level, or 乡级 has no body. Where nothing fits, subject/level-mismatch tells.
 * Many tables tick 乡级 for what a county's department does alone: that is told only where the catalog names
 * townships in other items, so that they are missing in this one.
 */
export default defineRule<"level/subject-mismatch">({
  id: "level/subject-mismatch",
  severity: "info",
  presets: { national: "off", strict: "warning" },
  looksAt: "item",
  check(each, report) {
    const levels = certainLevels(each);
    if (levels.length === 0 || levels.includes("市级")) return;
    const bodies = levelledBodies(each);
    if (!bodies?.some(({ fits }) => fits.some((level) => levels.includes(level)))) return;
    const place = elementPlace(each, "level", "subject");
    const without = bodies.filter(({ fits }) => !fits.some((level) => levels.includes(level)));
    const local = without.filter(({ body }) => body.level === "township");
    if (local.length > 0 && !levels.includes("村级")) {
      report(place, { kind: "no-level", names: namesOf(local) }, { element: "level" });
      return;
    }
    const specific = bodies.every(({ body }) => body.level === "county" && !body.generic);
    if (levels.includes("乡级") && specific && namesTownships(each.catalog)) {
      report(place, { kind: "no-subject", names: namesOf(bodies) }, { element: "level" });
    }
  },
});
