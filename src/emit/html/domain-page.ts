import type { Catalog } from "../../catalog/catalog.ts";
import type { EmitInput } from "../emitted.ts";
import { countsOf } from "./counts.ts";
import { type FactView, fact, frameOf, type LinkView, type PageView } from "./page-view.ts";
import type { DomainPlace } from "./places.ts";
import { REFERENCE, regionOf, siteTitle } from "./region.ts";
import { articleTags } from "./site-meta.ts";
import { type SourceView, sourcesOf } from "./sources.ts";
import { type TableView, tableOf } from "./table.ts";
import { unverifiedIn, unverifiedInWords } from "./verification.ts";

/** What domain.hbs is given. */
export interface DomainView {
  readonly title: string;
  readonly facts: readonly FactView[];
  readonly unverified: string | null;
  /** 一级事项 with their number of items; empty when there is only one. */
  readonly groups: readonly (LinkView & { readonly items: number })[];
  readonly table: TableView;
  readonly sources: readonly SourceView[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

/** The page of the domain at the index: the national table, its sources, and the way to the neighbours. */
export function domainPage(input: EmitInput, places: readonly DomainPlace[], index: number): PageView {
  const place = places[index];
  if (!place) throw new RangeError(`there is no domain ${index}`);
  const { catalog, domainTitle } = place;
  const { site } = input.workspace;
  const region = regionOf(catalog, input.workspace);
  const sources = sourcesOf(catalog);
  const table = tableOf(catalog, sources);
  const counts = countsOf(catalog);
  const whole = site.name ?? siteTitle(input.workspace, input.catalogs);
  return {
    ...frameOf(input, {
      title: `${catalog.title} - ${whole}`,
      description: `${catalog.title}（${region}），共${counts.items}项公开事项，逐项列明公开内容、依据、时限、主体、方式、渠道、对象和层级。`,
      metaTags: articleTags(site, catalog.title),
      root: "../",
      trail: { above: [{ title: "首页", href: "../index.html" }], here: domainTitle },
    }),
    template: "domain",
    body: {
      title: catalog.title,
      facts: factsOf(input, catalog, region),
      unverified: unverifiedInWords(unverifiedIn([catalog])),
      groups: table.groups.length > 1 ? table.groups : [],
      table,
      sources,
      previous: neighbour(places[index - 1]),
      next: neighbour(places[index + 1]),
    },
  };
}

function factsOf({ workspace: { site } }: EmitInput, catalog: Catalog, region: string): FactView[] {
  const { groups, items } = countsOf(catalog);
  return [
    ...fact(region === REFERENCE ? "目录性质" : "适用地区", region),
    ...fact("版本", catalog.edition),
    ...fact("公开事项", `${items}项，分属${groups}个一级事项`),
    ...fact("发布日期", site.published),
    ...fact("内容来源", site.contentSource),
  ];
}

/** Pages of domains lie in one folder. */
function neighbour(place: DomainPlace | undefined): LinkView | null {
  return place ? { title: place.domainTitle, href: place.path.replace(/^.*\//u, "") } : null;
}
