import { CHANNEL_SYNONYMS, OTHER_CHANNEL } from "../../catalog/channels.ts";
import { defineRule } from "../define-rule.ts";
import { allowedChannels, foreignTo, OTHER_HALF_WIDTH, statedChannels } from "../parts/shared/channel-entries.ts";
import { reportUnknownText } from "../parts/shared/closed-set.ts";
import { replacement } from "../parts/shared/replacement.ts";

/** A channel is one of the 13, one that the domain's own table adds, a declared one, or 其他：名称. */
export default defineRule<"channel/unknown">({
  id: "channel/unknown",
  severity: "error",
  looksAt: "element",
  element: "channel",
  check(stated, report) {
    const { catalog } = stated;
    const allowed = allowedChannels(catalog);
    for (const entry of statedChannels(stated)) {
      const { text, path } = entry;
      if (allowed.includes(text) || OTHER_CHANNEL.test(text)) continue;
      // Told as a duplicate, or as another domain's channel.
      if (entry.first || foreignTo(entry, allowed).length > 0) continue;
      const named = OTHER_HALF_WIDTH.exec(text)?.[1];
      if (named === undefined) {
        reportUnknownText({ path }, text, allowed, CHANNEL_SYNONYMS, catalog, report);
        continue;
      }
      const right = `其他：${named}`;
      const fix = replacement(catalog.collector, { path }, right, true);
      report({ path }, { value: text, allowed, nearest: right }, { fix });
    }
  },
});
