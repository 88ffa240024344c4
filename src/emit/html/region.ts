import type { Catalog } from "../../catalog/catalog.ts";
import type { Workspace } from "../../catalog/workspace.ts";
import type { CheckedCatalog } from "../emitted.ts";

/** What a catalog without a region is. */
export const REFERENCE = "全国参考目录";

/** The place that a catalog is for: its own region, else the workspace's. */
export function regionOf(catalog: Catalog, workspace: Workspace): string {
  return catalog.region ?? workspace.region ?? REFERENCE;
}

/** The name of the whole: the region's catalog when all catalogs are for one region. */
export function siteTitle(workspace: Workspace, catalogs: readonly CheckedCatalog[]): string {
  const regions = new Set(catalogs.map(({ catalog }) => regionOf(catalog, workspace)));
  const [only = workspace.region ?? REFERENCE] = regions;
  if (regions.size > 1) return "基层政务公开标准目录";
  return only === REFERENCE ? "基层政务公开标准目录（全国参考）" : `${only}基层政务公开标准目录`;
}
