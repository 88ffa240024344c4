import type { Level } from "../../catalog/closed-sets.ts";
import type { Region } from "../../language/organisation/region.ts";
import { defineRule } from "../define-rule.ts";
import { elementPlace } from "../parts/shared/element-place.ts";
import { regionOf } from "../parts/shared/judged-bodies.ts";
import { certainLevels } from "../parts/shared/level-of-bodies.ts";

/** An item of levels that the catalog's place does not have: of the county only, in a town's catalog. */
export default defineRule<"level/outside-catalog">({
  id: "level/outside-catalog",
  severity: "warning",
  looksAt: "item",
  check(each, report) {
    const { facts } = each.catalog;
    const levels = certainLevels(each);
    const region = regionOf(facts);
    if (!region || levels.length === 0) return;
    const own = ownLevels(region, facts.domain);
    if (!own || levels.some((level) => own.includes(level))) return;
    report(elementPlace(each, "level", "subject"), { region: facts.region ?? "", levels, own }, { element: "level" });
  },
});

/** The levels that items of a place's catalog may have; undefined when that cannot be told. */
function ownLevels({ name, level }: Region, domain: string): readonly Level[] | undefined {
  if (level === "township") return ["乡级", "村级"];
  // A county-level city may write 市级 of itself, and offices of ecology are the prefecture's.
  const certain = level === "county" && !name.endsWith("市") && domain !== "ecology-environment";
  return certain ? ["县级", "乡级", "村级"] : undefined;
}
