import type { Finding } from "../findings/finding.ts";
import type { Fixable } from "./edits.ts";

/**
 * The fix that has most likely brought a new finding: the nearest one in its item; without any, the
 * nearest that is about no item, which may concern all of them; else the nearest.
 */
export function likelyCause(fresh: Finding, fixes: readonly Fixable[]): Fixable | undefined {
  const score = ({ item }: Fixable) => (item === fresh.item ? 0 : item === undefined ? 1 : 2);
  let best: Fixable | undefined;
  for (const fix of fixes) {
    const difference = best ? score(fix) - score(best) || distance(fresh, fix) - distance(fresh, best) : -1;
    if (difference < 0) best = fix;
  }
  return best;
}

/** Lines count most; columns decide within a line. */
function distance(a: Finding, b: Finding): number {
  const [from, to] = [a.span.start, b.span.start];
  return Math.abs(from.line - to.line) * 10_000 + Math.abs(from.column - to.column);
}

/** The fixes that are not the only one of their item. */
export function notAlone(fixes: readonly Fixable[]): Fixable[] {
  return fixes.filter((fix) => fixes.some((other) => other !== fix && other.item === fix.item));
}
