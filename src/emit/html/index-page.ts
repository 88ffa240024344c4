import { DOMAINS } from "../../catalog/domains.ts";
import { ELEMENT_TITLES, ELEMENTS } from "../../catalog/elements.ts";
import type { EmitInput } from "../emitted.ts";
import { countsOf } from "./counts.ts";
import { frameOf, type PageView } from "./page-view.ts";
import type { DomainPlace } from "./places.ts";
import { regionOf, siteTitle } from "./region.ts";
import { columnTags } from "./site-meta.ts";
import { unverifiedIn, unverifiedInWords } from "./verification.ts";

/** What index.hbs is given. */
export interface IndexView {
  readonly title: string;
  readonly isReference: boolean;
  readonly elements: string;
  readonly totals: {
    readonly domains: number;
    /** How many of the 26 pilot domains are among them. */
    readonly pilotDomains: number;
    readonly allPilotDomains: number;
    readonly groups: number;
    readonly items: number;
  };
  readonly unverified: string | null;
  readonly published: string | null;
  readonly domains: readonly DomainLine[];
  /** Whether any of the domains states an edition, and whether they are for different regions. */
  readonly hasEditions: boolean;
  readonly hasRegions: boolean;
}

interface DomainLine {
  readonly href: string;
  readonly domain: string;
  readonly title: string;
  readonly region: string;
  readonly edition: string | null;
  readonly groups: number;
  readonly items: number;
  readonly unverifiedItems: number;
}

/** `index.html`: what the catalogs are, and every domain with its counts. */
export function indexPage(input: EmitInput, places: readonly DomainPlace[]): PageView {
  const { workspace } = input;
  const catalogs = places.map(({ catalog }) => catalog);
  const title = siteTitle(workspace, input.catalogs);
  const domains = places.map((place) => domainLine(input, place));
  const slugs = new Set(catalogs.map(({ domain }) => domain));
  const totals = {
    domains: slugs.size,
    pilotDomains: DOMAINS.filter(({ slug }) => slugs.has(slug)).length,
    allPilotDomains: DOMAINS.length,
    groups: domains.reduce((sum, { groups }) => sum + groups, 0),
    items: domains.reduce((sum, { items }) => sum + items, 0),
  };
  const description = `${title}：${totals.domains}个领域，${totals.items}项公开事项，逐项列明公开内容、依据、时限、主体、方式、渠道、对象和层级。`;
  const keywords = ["基层政务公开", "标准目录", ...new Set(places.map(({ domainTitle }) => domainTitle))];
  const frame = frameOf(input, {
    title,
    description,
    metaTags: columnTags(workspace.site, description, keywords),
    root: "",
    trail: null,
  });
  return {
    ...frame,
    template: "index",
    body: {
      title,
      isReference: frame.isReference,
      elements: ELEMENTS.map((element) => ELEMENT_TITLES[element].zh).join("、"),
      totals,
      unverified: unverifiedInWords(unverifiedIn(catalogs)),
      published: workspace.site.published ?? null,
      domains,
      hasEditions: domains.some(({ edition }) => edition !== null),
      hasRegions: new Set(domains.map(({ region }) => region)).size > 1,
    },
  };
}

function domainLine({ workspace }: EmitInput, { catalog, path, domainTitle }: DomainPlace): DomainLine {
  return {
    href: path,
    domain: domainTitle,
    title: catalog.title,
    region: regionOf(catalog, workspace),
    edition: catalog.edition ?? null,
    ...countsOf(catalog),
    unverifiedItems: unverifiedIn([catalog]).items,
  };
}
