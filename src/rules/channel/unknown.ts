import { CHANNEL_SYNONYMS, channelsOf, OTHER_CHANNEL } from "../../catalog/channels.ts";
import { isBlank } from "../blank.ts";
import { reportUnknownText } from "../closed-set.ts";
import { defineRule } from "../define-rule.ts";
import { replacement } from "../replacement.ts";
import { textsIn } from "../value-at.ts";

/** `其他:名称` with the half-width colon, and a name that needs no quotes in YAML. */
const OTHER_HALF_WIDTH = /^其他 *: *([\p{L}\p{N}（）、]+)$/u;

/** A channel is one of the 13, one that the domain's own table adds, a declared one, or 其他：名称. */
export default defineRule<"channel/unknown">({
  id: "channel/unknown",
  severity: "error",
  looksAt: "element",
  element: "channel",
  check({ value, path, catalog, ...stated }, report) {
    if (typeof value === "string") return;
    const allowed = channelsOf(catalog.catalog.domain, catalog.declared.channels);
    for (const { text, path: at } of textsIn(value, path)) {
      if (isBlank(text) || allowed.includes(text) || OTHER_CHANNEL.test(text)) continue;
      // A value of the wrong form is told as such, with all that is in it.
      if (stated.problems.some((problem) => problem.path.every((segment, depth) => segment === String(at[depth]))))
        continue;
      const named = OTHER_HALF_WIDTH.exec(text)?.[1];
      if (named !== undefined) {
        const right = `其他：${named}`;
        const fix = replacement(catalog.collector, { path: at }, right, true);
        report({ path: at }, { value: text, allowed, nearest: right }, { fix });
        continue;
      }
      reportUnknownText({ path: at }, text, allowed, CHANNEL_SYNONYMS, catalog, report);
    }
  },
});
