import type { Catalog } from "../../catalog/catalog.ts";

/**
 * Fills a profile's title. {region} is the catalog's or else the workspace's, and stays out when the
 * catalog's title names it already; {edition} is `（2026年版）`, or nothing.
 */
export function titleText(template: string, catalog: Catalog, workspaceRegion: string | undefined): string {
  const region = catalog.region ?? workspaceRegion ?? "";
  const values: Readonly<Record<string, string>> = {
    title: catalog.title,
    region: catalog.title.includes(region) ? "" : region,
    edition: editionText(catalog.edition),
  };
  return template.replace(/\{(title|region|edition)\}/gu, (_, name: string) => values[name] ?? "");
}

function editionText(edition: string | undefined): string {
  if (edition === undefined) return "";
  return /^\d{4}$/u.test(edition) ? `（${edition}年版）` : `（${edition}版）`;
}
