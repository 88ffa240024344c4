import { SITE_KEYS, SITE_TAGS, type SiteMeta } from "../catalog/workspace.ts";

/** The tags that pages will lack because nobody configured them, each with its setting in gkml.yaml. */
export function missingTags(site: SiteMeta): { readonly tag: string; readonly key: string }[] {
  return SITE_KEYS.filter((key) => site[key] === undefined).map((key) => ({ tag: SITE_TAGS[key], key: `site.${key}` }));
}
