import type { CatalogFacts } from "../../facts.ts";

/**
 * Whether something had happened by the time of a catalog's edition, so that the edition had to heed
 * it: on a date up to the middle of the year. An edition without a year has to heed all.
 */
export function happenedBefore(date: string, { editionYear }: CatalogFacts): boolean {
  return editionYear === undefined || date <= `${editionYear}-06-30`;
}
