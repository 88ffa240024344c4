import { type Period, periodsIn } from "../language/instruments/periods.ts";
import type { Range } from "../language/range.ts";
import { citedIn } from "./cited.ts";
import type { WrittenText } from "./written-text.ts";

/** A plan or policy that was over before the edition's year, and the title or the words that name it. */
export interface ExpiredPeriod extends Period {
  readonly name: string;
  readonly range: Range;
}

/** The plans or the policies of a text that were over before the edition's year; none without such a year. */
export function expiredIn(kind: Period["kind"], written: WrittenText): readonly ExpiredPeriod[] {
  const { text, facts } = written;
  const { editionYear } = facts;
  if (editionYear === undefined || !/\d{4}|五|期|攻坚/u.test(text)) return [];
  const found: ExpiredPeriod[] = [];
  const titles = written.citations.flatMap(({ title }) => (title ? [title.range] : []));
  const add = (period: Period, range: Range) => {
    if (found.some((other) => other.range.start < range.end && range.start < other.range.end)) return;
    found.push({ ...period, range, name: text.slice(range.start, range.end) });
  };
  const periods = periodsIn(text);
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

/** The end, with a bracket that closes there. */
function closed(text: string, end: number): number {
  return /[)）]/u.test(text.charAt(end)) ? end + 1 : end;
}

function continues(between: string): boolean {
  return between.length > 0 && between.length <= 12 && !/[，。；、,;\n《》]/u.test(between);
}
