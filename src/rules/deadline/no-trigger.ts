import type { Limit } from "../../language/deadline/deadline.ts";
import { defineRule } from "../define-rule.ts";

/** Of decisions the days are counted from the decision, of all else from the day the information is formed. */
const DECISION = /处罚|许可|决定|强制/u;
/** Words that say from when without a number of their own: 与政策文件同步发布，不超过5个工作日. */
const EVENT = /[后起随]|同步/u;

/** A number of days has an event that it is counted from. */
export default defineRule<"deadline/no-trigger">({
  id: "deadline/no-trigger",
  severity: "warning",
  looksAt: "text",
  elements: ["deadline"],
  check({ key, deadline }, report) {
    if (key === "scope" || deadline.relative.some(({ text }) => EVENT.test(text))) return;
    let counted = false;
    for (const { trigger, range, scope } of deadline.limits) {
      // 形成之日起20个工作日内；涉及处罚的，7个工作日内: counted from the same day.
      if (!trigger && !counted) {
        const text = deadline.raw.slice(range.start, range.end);
        const event = eventFor(scope);
        const at = { start: range.start, end: range.start };
        report(range, { text, event }, { fix: { safe: false, edits: [{ range: at, text: event }] } });
      }
      counted ||= trigger !== undefined;
    }
  },
});

const eventFor = (scope: Limit["scope"]) =>
  scope !== undefined && DECISION.test(scope) ? "作出决定之日起" : "信息形成或者变更之日起";
