import { SITE_TAGS, type SiteMeta } from "../../catalog/workspace.ts";

/** A `<meta name content>` of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags of 《政府网站发展指引》 (国办发〔2017〕47号) for a page of one column. What is not configured has
 * no tag; description and keywords describe the column only when it has a name.
 */
export function columnTags(site: SiteMeta, description: string, keywords: readonly string[]): MetaTag[] {
  const named = site.columnName !== undefined;
  return [
    ...siteTags(site),
    ...tag(SITE_TAGS.columnName, site.columnName),
    ...tag("ColumnDescription", named ? description : undefined),
    ...tag("ColumnKeywords", named ? keywords.join(",") : undefined),
    ...tag(SITE_TAGS.columnType, site.columnType),
  ];
}

/** The tags of the same guide for a page with one text. */
export function articleTags(site: SiteMeta, title: string): MetaTag[] {
  return [
    ...siteTags(site),
    ...tag("ArticleTitle", title),
    ...tag(SITE_TAGS.published, site.published),
    ...tag(SITE_TAGS.contentSource, site.contentSource),
  ];
}

function siteTags(site: SiteMeta): MetaTag[] {
  return [
    ...tag(SITE_TAGS.name, site.name),
    ...tag(SITE_TAGS.domain, site.domain),
    ...tag(SITE_TAGS.idCode, site.idCode),
  ];
}

function tag(name: string, content: string | undefined): MetaTag[] {
  return content === undefined || content === "" ? [] : [{ name, content }];
}
