import type { Catalog } from "../catalog/catalog.ts";
import type { Workspace } from "../catalog/workspace.ts";

/** What rules know of a catalog beside its items. */
export interface CatalogFacts {
  /** A slug, known or not. */
  readonly domain: string;
  /** The catalog's own, else the workspace's; a national reference catalog has none. */
  readonly region: string | undefined;
  /** The year of its edition: what was in force then is right. */
  readonly editionYear: number | undefined;
  /** Slugs, channels and bodies that the workspace declares; none declared is an empty list. */
  readonly domains: readonly string[];
  readonly channels: readonly string[];
  readonly organisations: readonly string[];
}

/** Puts together what a catalog and its workspace say. */
export function factsOf(catalog: Catalog, workspace: Workspace): CatalogFacts {
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/u.exec(catalog.edition ?? "")?.[1];
  return {
    domain: catalog.domain,
    region: catalog.region ?? workspace.region,
    editionYear: year === undefined ? undefined : Number(year),
    domains: workspace.domains.map(({ slug }) => slug),
    channels: workspace.channels,
    organisations: workspace.organisations,
  };
}
