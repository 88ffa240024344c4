import { defineRule } from "../define-rule.ts";
import { allowedChannels, channelEntries, isOther } from "../parts/shared/channel-entries.ts";
import { meantAudience, meantMethods } from "../parts/shared/meant-members.ts";
import { statedPlaces } from "../parts/shared/stated-places.ts";

/** What is disclosed on the office's own initiative stands on the website too, unless there is a reason. */
export default defineRule<"channel/no-website">({
  id: "channel/no-website",
  severity: "info",
  looksAt: "catalog",
  check(catalog, report) {
    const channel = statedPlaces(catalog, "channel");
    const method = statedPlaces(catalog, "method");
    const audience = statedPlaces(catalog, "audience");
    const level = statedPlaces(catalog, "level");
    const allowed = allowedChannels(catalog);
    // Most items of a catalog have one of a few lists.
    const known = new Map<string, boolean>();
    for (const index of catalog.catalog.items.keys()) {
      const value = channel.valueOf(index);
      if (typeof value !== "object" || value === null) continue;
      if (Array.isArray(value) && value.includes("政府网站")) continue;
      const key = JSON.stringify(value);
      const website = known.get(key) ?? mayBeOnWebsite(value, allowed);
      known.set(key, website);
      if (website || !meantMethods(method.valueOf(index)).includes("主动公开")) continue;
      // What only 申请人 or 项目单位 are told is sent to them.
      const readers = meantAudience(audience.valueOf(index));
      if (readers.groups && !readers.public) continue;
      // A village has a notice board and no website.
      if (isOfVillages(level.valueOf(index))) continue;
      const place = channel.placeOf(index);
      if (place) report(place, {}, place.context);
    }
  },
});

const isOfVillages = (level: unknown) =>
  Array.isArray(level) && level.length > 0 && level.every((each) => each === "村级");

const WEBSITE = /网|平台|门户/u;

/** A channel that is not known may be the website under another name, and 其他：部门网站 is one. */
function mayBeOnWebsite(value: unknown, allowed: readonly string[]): boolean {
  const entries = channelEntries(value, [], allowed);
  if (entries.length === 0) return true;
  return entries.some(({ text, meaning }) => {
    // 中国政府采购网 and 公共资源交易平台 are where the law wants these items published.
    if (WEBSITE.test(text)) return true;
    if (isOther(text)) return false;
    return meaning === "政府网站" || !allowed.includes(meaning);
  });
}
