import { channelsNamed } from "../../catalog/channels.ts";
import { listOf, mapOf, textOf } from "../../catalog/plain.ts";
import { nearest } from "../../language/nearest.ts";
import { valueAt } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";
import { allowedChannels, channelEntries, channelMeaning } from "../parts/shared/channel-entries.ts";
import { replacement } from "../parts/shared/replacement.ts";

/** A link shows what was published through a channel, so that the item lists that channel. */
export default defineRule<"channel/unlisted-link">({
  id: "channel/unlisted-link",
  severity: "warning",
  looksAt: "item",
  check({ item, path, catalog }, report) {
    const { channel } = item.elements;
    if (!channel || item.links.every((link) => link.channel === undefined)) return;
    const allowed = allowedChannels(catalog);
    const chosen = channelsNamed(channel);
    const listed = channelEntries(chosen, [], allowed);
    for (const [index, link] of listOf(valueAt(catalog.value, [...path, "links"])).entries()) {
      const text = textOf(mapOf(link).channel);
      if (text === undefined) continue;
      const meaning = channelMeaning(text, allowed);
      const same = listed.some((entry) => entry.meaning === meaning);
      // Another spelling of a standard channel does not match what the item lists.
      if (same && (meaning === text || !allowed.includes(meaning))) continue;
      const place = { path: [...path, "links", index, "channel"] };
      const fix = same ? replacement(catalog.collector, place, meaning, true) : undefined;
      const params = { value: text, listed: chosen, nearest: same ? meaning : nearest(text, chosen) };
      report(place, params, { element: "channel", fix });
    }
  },
});
