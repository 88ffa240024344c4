import { type DayNumber, dateOf, dayNumberOf, readDate, weekdayOf } from "./date.ts";

/** A holiday of several days, both ends included, as `2026-10-01`. */
export interface Holiday {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/** What a notice of the State Council says of one year. It may reach back into the last days of the year before. */
export interface CalendarYear {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  /** Saturdays and Sundays on which people work: 调休上班. */
  readonly workdays: readonly string[];
}

/** What a day is. `makeUp` marks a Saturday or Sunday on which people work. */
export type Day =
  | { readonly kind: "workday"; readonly makeUp: boolean }
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday"; readonly name: string };

/** Which days people work. */
export interface Calendar {
  /** What a day is; undefined in a year whose holidays nobody has published, which is never guessed. */
  dayAt(day: DayNumber): Day | undefined;
  covers(year: number): boolean;
  /** Whether the notice for the next year, not known yet, may still change the day: notices reached back so far before. */
  mayChange(day: DayNumber): boolean;
}

/** Puts years together. What a later one says of a day holds, so that a workspace corrects or extends the data. */
export function createCalendar(years: readonly CalendarYear[]): Calendar {
  const covered = new Set(years.map(({ year }) => year));
  const special = new Map<DayNumber, Day>();
  for (const { holidays, workdays } of years) {
    for (const { name, first, last } of holidays) {
      for (const day of daysFrom(first, last)) special.set(day, { kind: "holiday", name });
    }
    for (const text of workdays) {
      for (const day of daysFrom(text, text)) special.set(day, { kind: "workday", makeUp: isWeekend(day) });
    }
  }
  const reach = reachBack(special.keys());
  return {
    covers: (year) => covered.has(year),
    dayAt(day) {
      const own = special.get(day);
      if (!covered.has(dateOf(day).year)) return undefined;
      return own ?? (isWeekend(day) ? { kind: "weekend" } : { kind: "workday", makeUp: false });
    },
    mayChange(day) {
      const { year, month, day: ofMonth } = dateOf(day);
      return month === 12 && ofMonth >= reach && covered.has(year) && !covered.has(year + 1);
    },
  };
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** The earliest day of December that a notice for New Year ever touched. */
function reachBack(days: Iterable<DayNumber>): number {
  let earliest = Number.POSITIVE_INFINITY;
  for (const day of days) {
    const date = dateOf(day);
    if (date.month === 12) earliest = Math.min(earliest, date.day);
  }
  return earliest;
}

/** The days from one date to another; none when either is no date. */
function* daysFrom(first: string, last: string): Generator<DayNumber> {
  const [start, end] = [readDate(first), readDate(last)];
  if (!start || !end) return;
  for (let day = dayNumberOf(start); day <= dayNumberOf(end); day += 1) yield day;
}
