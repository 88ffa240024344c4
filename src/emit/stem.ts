import type { Catalog } from "../catalog/catalog.ts";
import { DOMAINS, type Domain } from "../catalog/domains.ts";
import type { CheckedCatalog } from "./emitted.ts";
import { asciiName, uniqueNames } from "./names.ts";

/** The name of a domain's files without their ending: `05-social-assistance`; own domains have no number. */
export function stemOf(domain: string): string {
  const known = DOMAINS.find(({ slug }) => slug === domain);
  return known ? `${known.ordinal}-${known.slug}` : domain;
}

/**
 * The catalogs, each with the name of its files without their ending. It is safe in a path and differs
 * from the others, whatever domain a catalog names.
 */
export function withStems(catalogs: readonly CheckedCatalog[]): { readonly stem: string; readonly catalog: Catalog }[] {
  const unique = uniqueNames();
  return catalogs.map(({ catalog }) => ({ stem: unique(asciiName(stemOf(catalog.domain)) || "domain"), catalog }));
}

/** The name of a domain as people say it: 社会救助. */
export function domainTitle(domain: string, own: readonly Domain[]): string {
  return [...DOMAINS, ...own].find(({ slug }) => slug === domain)?.title ?? domain;
}

/** Catalogs in the printed order of the 26, then the workspace's own in the order of their files. */
export function inDomainOrder(catalogs: readonly CheckedCatalog[]): CheckedCatalog[] {
  const rank = ({ catalog }: CheckedCatalog) => {
    const index = DOMAINS.findIndex(({ slug }) => slug === catalog.domain);
    return index === -1 ? DOMAINS.length : index;
  };
  return [...catalogs].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
}
