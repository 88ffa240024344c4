import type { SiteMeta } from "../catalog/workspace.ts";

/** The meta tags of 《政府网站发展指引》 and the settings that fill them. */
export const SITE_TAGS: readonly { readonly tag: string; readonly key: keyof SiteMeta }[] = [
  { tag: "SiteName", key: "name" },
  { tag: "SiteDomain", key: "domain" },
  { tag: "SiteIDCode", key: "idCode" },
  { tag: "ColumnName", key: "columnName" },
  { tag: "ColumnType", key: "columnType" },
  { tag: "PubDate", key: "published" },
  { tag: "ContentSource", key: "contentSource" },
];

/** The tags that pages will lack because nobody configured them. */
export function missingTags(site: SiteMeta): { readonly tag: string; readonly key: string }[] {
  return SITE_TAGS.filter(({ key }) => site[key] === undefined).map(({ tag, key }) => ({ tag, key: `site.${key}` }));
}
