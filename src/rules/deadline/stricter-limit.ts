import { nameOf } from "../../catalog/catalog.ts";
import type { Deadline, Limit } from "../../language/deadline/deadline.ts";
import { leastDays, type StatutoryLimitId, statutoryLimit } from "../../language/deadline/statutory-limits.ts";
import { defineRule } from "../define-rule.ts";
import { deadlineTexts } from "../parts/shared/deadline-texts.ts";
import { deadlineOf } from "../readings.ts";

/** Results of penalties and licences, not how they are brought about. */
const RESULT = /处罚决定|处罚结果|许可决定|许可结果|双公示/u;
/** 行政处罚决定作出之日起: what is counted from is the decision itself, whatever the item is called. */
const DECISION = /(?:处罚|许可)决定/u;
const NO_RESULT = /依据|程序|流程|标准|裁量|指南|条件|清单|文书|公告送达|听证|复议/u;
const BUDGET = /预算|决算/u;
const APPROVED = /批\s*[准复]/u;

/** Items for which a special rule is stricter than the 20 working days keep to it. */
export default defineRule<"deadline/stricter-limit">({
  id: "deadline/stricter-limit",
  severity: "warning",
  looksAt: "item",
  check({ item, path, catalog }, report) {
    const name = nameOf(item);
    const isResult = RESULT.test(name) && !NO_RESULT.test(name);
    const isBudget = catalog.catalog.domain === "budgets-and-final-accounts" || BUDGET.test(name);
    if (!isResult && !isBudget && !item.elements.deadline?.some(({ limit }) => DECISION.test(limit))) return;
    const own = deadlineTexts(catalog, [...path, "deadline"]);
    const texts = own.length > 0 ? own : deadlineTexts(catalog, ["defaults", "deadline"]);
    for (const { text, path: at, scope } of texts) {
      if (!isResult && !(isBudget && APPROVED.test(text)) && !DECISION.test(text)) continue;
      const deadline = deadlineOf(text);
      for (const limit of deadline.limits) {
        const id = missed(deadline, limit, scope, isResult, isBudget);
        if (id === undefined) continue;
        // A default speaks for all items; it is wrong for this one.
        const place = own.length > 0 ? { path: at, text, within: limit.range } : { path: [...path, "name"] };
        report(place, { text: text.slice(limit.range.start, limit.range.end), law: id }, { element: "deadline" });
      }
    }
  },
});

/** The rule that a limit is longer than. What has a scope of its own, or a saving clause, is left alone. */
function missed(
  { saving }: Deadline,
  limit: Limit,
  listed: string | undefined,
  isResult: boolean,
  isBudget: boolean,
): StatutoryLimitId | undefined {
  const scope = limit.scope ?? listed;
  const kind = limit.trigger?.kind;
  if (saving || kind === undefined) return undefined;
  const counts = isResult || DECISION.test(limit.trigger?.text ?? "");
  if (counts && (kind === "formed" || kind === "obtained" || kind === "decided")) {
    const concerns = scope === undefined || RESULT.test(scope);
    // Working days over 7, or days that are more than 7 working days and a holiday.
    const over = limit.unit === "workday" ? limit.n > statutoryLimit("enforcement").n : leastDays(limit) > 15;
    if (concerns && over) return "enforcement";
  }
  if (isBudget && kind === "approved" && leastDays(limit) > statutoryLimit("budget").n) return "budget";
  return undefined;
}
