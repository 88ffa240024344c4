import type { Catalog } from "../../catalog/catalog.ts";
import type { EmitInput } from "../emitted.ts";
import { domainTitle, withStems } from "../stem.ts";

/** A domain's page: where it lies below the output folder, and what the domain is called. */
export interface DomainPlace {
  readonly catalog: Catalog;
  readonly path: string;
  /** 社会救助; a domain that nobody declared is called by its catalog's title. */
  readonly domainTitle: string;
}

/** The pages of all domains, in the order given. Each has a path of its own, whatever the catalogs say. */
export function placesOf({ catalogs, workspace }: EmitInput): DomainPlace[] {
  return withStems(catalogs).map(({ stem, catalog }) => {
    const title = domainTitle(catalog.domain, workspace.domains);
    return {
      catalog,
      path: `domains/${stem}.html`,
      domainTitle: title === catalog.domain ? catalog.title || catalog.domain : title,
    };
  });
}
