import type { Limit } from "../../language/deadline/deadline.ts";
import { defineRule } from "../define-rule.ts";

/** Two limits in one text each say what they hold for. */
export default defineRule<"deadline/two-limits">({
  id: "deadline/two-limits",
  severity: "warning",
  looksAt: "text",
  elements: ["deadline"],
  check({ text, key, deadline: { limits } }, report) {
    if (key === "scope" || limits.length < 2) return;
    const wordsOf = ({ range }: Limit) => text.slice(range.start, range.end);
    for (const [index, limit] of limits.entries()) {
      const first = limits.slice(0, index).find((earlier) => contradicts(earlier, limit));
      if (!first) continue;
      report(limit.range, { text: wordsOf(limit), first: wordsOf(first) });
      return;
    }
  },
});

/** Both about the same: no scope, and counted from what cannot be told apart. */
function contradicts(a: Limit, b: Limit): boolean {
  if (a.scope !== undefined || b.scope !== undefined) return false;
  if (a.n === b.n && a.unit === b.unit) return false;
  const [kind, other] = [a.trigger?.kind, b.trigger?.kind];
  if (kind !== other) return kind === undefined || other === undefined;
  // Other events have different names: 分配结果确定后, 公示结束后.
  return kind === "formed" || kind === "obtained" || kind === "decided" || plain(a) === plain(b);
}

const plain = ({ trigger }: Limit) => trigger?.text.replace(/\s/gu, "");
