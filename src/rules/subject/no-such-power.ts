import { nameOf } from "../../catalog/catalog.ts";
import { powerFor } from "../../language/organisation/powers.ts";
import { defineRule } from "../define-rule.ts";
import { elementPlace } from "../parts/shared/element-place.ts";
import { levelledBodies, namesOf } from "../parts/shared/level-of-bodies.ts";

/** A township as the only body of a licence that law gives to the county or above. */
export default defineRule<"subject/no-such-power">({
  id: "subject/no-such-power",
  severity: "info",
  presets: { strict: "warning" },
  looksAt: "item",
  check(each, report) {
    const power = powerFor(nameOf(each.item));
    if (!power) return;
    const bodies = levelledBodies(each);
    if (!bodies?.every(({ body }) => body.level === "township")) return;
    const { authority, law } = power;
    report(elementPlace(each, "subject", "name"), { names: namesOf(bodies), authority, law }, { element: "subject" });
  },
});
