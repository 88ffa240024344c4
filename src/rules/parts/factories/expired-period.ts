import { type Period, periodsIn } from "../../../language/instruments/periods.ts";
import type { Range } from "../../../language/range.ts";
import { defineRule, type Rule } from "../../define-rule.ts";
import type { WrittenText } from "../../written-text.ts";
import { citedIn } from "../shared/cited.ts";

/** A plan or policy that was over before the edition's year, and the title or the words that name it. */
interface ExpiredPeriod extends Period {
  readonly name: string;
  readonly range: Range;
}

/** No plan, or no policy, whose time was over before the year of the catalog's edition. */
export function expiredPeriod(kind: Period["kind"]): Rule {
  return defineRule<"basis/expired-plan" | "basis/expired-policy">({
    id: `basis/expired-${kind}`,
    severity: "warning",
    looksAt: "text",
    elements: ["basis"],
    check(written, report) {
      for (const { range, name, lastYear, next } of expiredIn(kind, written))
        report(range, { name, lastYear, edition: written.facts.editionYear ?? lastYear, next });
    },
  });
}

/** The plans or the policies of a text that were over before the edition's year; none without such a year. */
function expiredIn(kind: Period["kind"], written: WrittenText): readonly ExpiredPeriod[] {
  const { text } = written;
  const periods = periodsIn(text);
  if (periods.length === 0 && !citedIn(written).some(({ instrument }) => instrument.period)) return [];
  const { editionYear } = written.facts;
  if (editionYear === undefined) return [];
  const found: ExpiredPeriod[] = [];
  const titles = written.citations.flatMap(({ title }) => (title ? [title.range] : []));
  const add = (period: Period, range: Range) => {
    if (found.some((other) => other.range.start < range.end && range.start < other.range.end)) return;
    const next = isOver(period.next, editionYear) ? undefined : period.next;
    found.push({ ...period, next, range, name: text.slice(range.start, range.end) });
  };
  for (const { instrument, range } of citedIn(written)) {
    const { period } = instrument;
    if (period === undefined) continue;
    const told = periods.find((one) => range.start <= one.range.start && one.range.end <= range.end);
    const known = {
      kind: told?.kind ?? "policy",
      lastYear: Number(period.to.slice(0, 4)),
      next: period.next ?? told?.next,
    };
    if (known.kind === kind && known.lastYear < editionYear) add({ ...known, range }, range);
  }
  for (const period of periods) {
    if (period.kind !== kind || period.lastYear >= editionYear) continue;
    const title = titles.find(({ start, end }) => start <= period.range.start && period.range.end <= end);
    const last = found.at(-1);
    // “七五”普法规划（2016-2020年） without 《》 is one plan.
    if (title === undefined && last && continues(text.slice(last.range.end, period.range.start))) {
      found.pop();
      add(
        { ...period, next: last.next ?? period.next },
        { start: last.range.start, end: closed(text, period.range.end) },
      );
    } else add(period, title ?? period.range);
  }
  return found;
}

/** Whether what follows is itself over by then: 八五普法 for 七五普法 in an edition of 2026. */
function isOver(next: string | undefined, editionYear: number): boolean {
  return next !== undefined && periodsIn(next).some(({ lastYear }) => lastYear < editionYear);
}

/** The end, with a bracket that closes there. */
function closed(text: string, end: number): number {
  return /[)）]/u.test(text.charAt(end)) ? end + 1 : end;
}

function continues(between: string): boolean {
  return between.length > 0 && between.length <= 12 && !/[，。；、,;\n《》]/u.test(between);
}
