import { DOMAIN_TITLES } from "../../catalog/domains.ts";
import { defineRule } from "../define-rule.ts";

/** A title's beginning that is the name of a county, town or other region, and nothing more. */
const REGION = /^\p{Script=Han}{2,12}(?:省|市|县|区|旗|盟|州|镇|乡|街道)$/u;

/** Words that end or begin like one: 城乡社区, 产业园区, 全市各镇. */
const NO_REGION = /^(?:各|我|[全本][省市县区镇乡])|(?:社|园|地|小|城|新|片|辖)区$/u;

/** A title that begins with another region's name than `region` was copied from there. */
export default defineRule<"catalog/region-mismatch">({
  id: "catalog/region-mismatch",
  severity: "warning",
  looksAt: "catalog",
  check({ catalog, collector }, report) {
    const { region, title } = catalog;
    if (region === undefined) return;
    const domain = DOMAIN_TITLES.get(catalog.domain);
    const named = domain === undefined ? "" : title.slice(0, Math.max(0, title.indexOf(domain)));
    if (!REGION.test(named) || NO_REGION.test(named)) return;
    if (kindOf(named) !== kindOf(region) || region.includes(named) || named.includes(region)) return;
    const span = collector.spanOf({ path: ["region"] });
    report({ path: ["title"] }, { named, region }, { related: { file: collector.file.path, span } });
  },
});

/** Regions of different kinds may lie one inside the other: 长兴县 and 湖州市. */
const kindOf = (region: string) => (region.endsWith("街道") ? "街道" : (region.at(-1) ?? ""));
