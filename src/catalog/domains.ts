/** One of the 26 pilot domains of 国办发〔2019〕54号. `ordinal` names its file, and is not a key. */
export interface Domain {
  readonly slug: string;
  readonly ordinal: string;
  readonly title: string;
}

/** Slugs, printed order and usual names of the 26. */
export const DOMAINS = [
  { slug: "major-construction-projects", ordinal: "01", title: "重大建设项目" },
  { slug: "public-resource-trading", ordinal: "02", title: "公共资源交易" },
  { slug: "compulsory-education", ordinal: "03", title: "义务教育" },
  { slug: "household-registration", ordinal: "04", title: "户籍管理" },
  { slug: "social-assistance", ordinal: "05", title: "社会救助" },
  { slug: "elderly-care", ordinal: "06", title: "养老服务" },
  { slug: "public-legal-services", ordinal: "07", title: "公共法律服务" },
  { slug: "budgets-and-final-accounts", ordinal: "08", title: "财政预决算" },
  { slug: "employment", ordinal: "09", title: "就业" },
  { slug: "social-insurance", ordinal: "10", title: "社会保险" },
  { slug: "urban-rural-planning", ordinal: "11", title: "城乡规划" },
  { slug: "land-expropriation", ordinal: "12", title: "农村集体土地征收" },
  { slug: "ecology-environment", ordinal: "13", title: "生态环境" },
  { slug: "housing-expropriation", ordinal: "14", title: "国有土地上房屋征收与补偿" },
  { slug: "affordable-housing", ordinal: "15", title: "保障性住房" },
  { slug: "rural-housing-renovation", ordinal: "16", title: "农村危房改造" },
  { slug: "urban-law-enforcement", ordinal: "17", title: "城市综合执法" },
  { slug: "municipal-services", ordinal: "18", title: "市政服务" },
  { slug: "agricultural-subsidies", ordinal: "19", title: "涉农补贴" },
  { slug: "public-cultural-services", ordinal: "20", title: "公共文化服务" },
  { slug: "health", ordinal: "21", title: "卫生健康" },
  { slug: "work-safety", ordinal: "22", title: "安全生产" },
  { slug: "disaster-relief", ordinal: "23", title: "救灾" },
  { slug: "food-drug-regulation", ordinal: "24", title: "食品药品监管" },
  { slug: "tax-administration", ordinal: "25", title: "税收管理" },
  { slug: "poverty-alleviation", ordinal: "26", title: "扶贫" },
] as const satisfies readonly Domain[];

/** The Chinese titles of the 26 domains by their slugs. */
export const DOMAIN_TITLES: ReadonlyMap<string, string> = new Map(DOMAINS.map(({ slug, title }) => [slug, title]));

/** A slug of the 26 domains. */
export type DomainSlug = (typeof DOMAINS)[number]["slug"];

/**
 * Names that people write in `domain:` where the slug is due.
 * Source: local name variants of published catalogs, looked at 2026-11-21.
 */
export const DOMAIN_ALIASES: Readonly<Record<string, DomainSlug>> = {
  社会救助及福利: "social-assistance",
  财政预算决算: "budgets-and-final-accounts",
  就业创业: "employment",
  国土空间规划: "urban-rural-planning",
  规划和自然资源: "urban-rural-planning",
  集体土地征收: "land-expropriation",
  国有土地上房屋征收: "housing-expropriation",
  住房保障: "affordable-housing",
  涉农资金: "agricultural-subsidies",
  医疗卫生: "health",
  救灾生产: "disaster-relief",
  乡村振兴: "poverty-alleviation",
  涉贫涉乡村振兴: "poverty-alleviation",
};
