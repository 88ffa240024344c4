import { allowedChannels, channelEntries, isOther } from "../channel-entries.ts";
import { defineRule } from "../define-rule.ts";
import { meantMethods } from "../meant-members.ts";
import { statedPlaces } from "../stated-places.ts";

/** What is disclosed on the office's own initiative stands on the website too, unless there is a reason. */
export default defineRule<"channel/no-website">({
  id: "channel/no-website",
  severity: "info",
  looksAt: "catalog",
  check(catalog, report) {
    const channel = statedPlaces(catalog, "channel");
    const method = statedPlaces(catalog, "method");
    const allowed = allowedChannels(catalog);
    // Most items of a catalog have one of a few lists.
    const known = new Map<string, boolean>();
    for (const index of catalog.catalog.items.keys()) {
      const value = channel.valueOf(index);
      if (typeof value !== "object" || value === null) continue;
      const key = JSON.stringify(value);
      const website = known.get(key) ?? mayBeOnWebsite(value, allowed);
      known.set(key, website);
      if (website || !meantMethods(method.valueOf(index)).includes("主动公开")) continue;
      const place = channel.placeOf(index);
      if (place) report(place, {}, place.context);
    }
  },
});

/** A channel that is not known may be the website under another name, and 其他：部门网站 is one. */
function mayBeOnWebsite(value: unknown, allowed: readonly string[]): boolean {
  const entries = channelEntries(value, [], allowed);
  if (entries.length === 0) return true;
  return entries.some(({ text, meaning }) => {
    if (isOther(text)) return /网|平台|门户/u.test(text);
    return meaning === "政府网站" || !allowed.includes(meaning);
  });
}
