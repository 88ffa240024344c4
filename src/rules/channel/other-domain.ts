import { DOMAIN_TITLES } from "../../catalog/domains.ts";
import { defineRule } from "../define-rule.ts";
import { allowedChannels, foreignTo, statedChannels } from "../parts/shared/channel-entries.ts";
import { replacement } from "../parts/shared/replacement.ts";

/** A channel that another domain's own table adds was copied with that table. */
export default defineRule<"channel/other-domain">({
  id: "channel/other-domain",
  severity: "error",
  looksAt: "element",
  element: "channel",
  check(stated, report) {
    const { catalog } = stated;
    const allowed = allowedChannels(catalog);
    for (const entry of statedChannels(stated)) {
      const owners = foreignTo(entry, allowed);
      // A domain that is written by its title is told as such; the channel is its own.
      if (owners.length === 0 || entry.first || owners.includes(catalog.catalog.domain)) continue;
      const domain = DOMAIN_TITLES.get(catalog.catalog.domain);
      const fix = replacement(catalog.collector, { path: entry.path }, `其他：${entry.text}`, false);
      report({ path: entry.path }, { channel: entry.text, owners, domain }, { fix });
    }
  },
});
