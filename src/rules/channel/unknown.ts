import { CHANNEL_SYNONYMS, channelsOf, OTHER_CHANNEL } from "../../catalog/channels.ts";
import { reportUnknownText } from "../closed-set.ts";
import { defineRule } from "../define-rule.ts";
import { textsIn } from "../value-at.ts";

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
      if (text.trim() === "" || allowed.includes(text) || OTHER_CHANNEL.test(text)) continue;
      if (stated.problems.some((problem) => problem.path.join("/") === at.join("/"))) continue;
      reportUnknownText({ path: at }, text, allowed, CHANNEL_SYNONYMS, catalog, report);
    }
  },
});
