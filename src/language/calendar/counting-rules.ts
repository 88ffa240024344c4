import { dayCounting } from "#generated/knowledge.js";

/** An article of law that says how days are counted. */
export interface CountingRule {
  readonly id: "first-day" | "months" | "rest-day" | "workdays";
  readonly title: string;
  readonly article: string;
  readonly text: string;
}

const RULES = dayCounting as readonly CountingRule[];

/** The articles as one cites them, a law each: 《中华人民共和国民法典》第二百零一条、第二百零三条. */
export function citeCountingRules(ids: readonly CountingRule["id"][]): readonly string[] {
  const laws = new Map<string, string[]>();
  for (const { id, title, article } of RULES) {
    if (ids.includes(id)) laws.set(title, [...(laws.get(title) ?? []), article]);
  }
  return [...laws].map(([title, articles]) => `《${title}》${articles.join("、")}`);
}
