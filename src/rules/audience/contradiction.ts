import { PUBLIC_AUDIENCE } from "../../catalog/closed-sets.ts";
import type { Fix } from "../../findings/finding.ts";
import { textsIn, valueAt } from "../../source/value-at.ts";
import { defineRule, type StatedElement } from "../define-rule.ts";
import { isEverybody } from "../parts/shared/meant-members.ts";
import { replacement } from "../parts/shared/replacement.ts";

/** Everybody is no group: 全社会 is `audience: 全社会`, or `public: true` beside groups. */
export default defineRule<"audience/contradiction">({
  id: "audience/contradiction",
  severity: "warning",
  looksAt: "element",
  element: "audience",
  check(stated, report) {
    const groups = valueAt(stated.value, ["groups"]);
    if (!Array.isArray(groups)) return;
    const entries = [...textsIn(groups, [...stated.path, "groups"])];
    const everybody = entries.filter(({ text }) => isEverybody(text));
    const alone = everybody.length === entries.length;
    for (const [index, { text, path }] of everybody.entries()) {
      report({ path }, { value: text, alone }, { fix: alone && index === 0 ? wholeAudience(stated) : undefined });
    }
  },
});

/** Groups that hold nobody but everybody are the one fixed word; what `public` says beside them is asked about. */
function wholeAudience({ value, path, catalog }: StatedElement): Fix | undefined {
  const { file, rangeOf } = catalog.collector;
  const range = rangeOf({ path });
  const stated = valueAt(value, ["public"]);
  if (stated === "false" || file.text.slice(range.start, range.end).includes("#")) return undefined;
  return replacement(catalog.collector, { path }, PUBLIC_AUDIENCE, stated === undefined);
}
