import type { Unit } from "../deadline/deadline.ts";
import type { Calendar, Holiday } from "./calendar.ts";
import { addMonths, type CalendarDate, type DayNumber, dateOf, dayNumberOf, isoOf } from "./date.ts";

/** The last day of a period, with the way to it. */
export interface Count {
  readonly kind: "counted";
  readonly date: CalendarDate;
  /** The first day that counts: the one after the start. */
  readonly first: CalendarDate;
  /** Saturdays and Sundays that were skipped, those inside holidays not among them. */
  readonly weekends: number;
  /** Holidays that were skipped, as far as they lie on the way. */
  readonly holidays: readonly Holiday[];
  /** Saturdays and Sundays that were counted, because people work. */
  readonly makeUps: readonly CalendarDate[];
  /** The day that the period would have ended on, had it been no day of rest. */
  readonly movedFrom?: CalendarDate;
  /** Whether the notice for the next year, not published yet, may still change a day on the way. */
  readonly mayChange: boolean;
}

/** The period reaches a year whose holidays are not known, so that nobody can say when it ends. */
export interface Uncovered {
  readonly kind: "uncovered";
  readonly year: number;
  /** The first day on the way of which nobody knows whether people work. */
  readonly at: CalendarDate;
  /** Working days that are still to be counted; 0 with days and months, where only the move is open. */
  readonly left: number;
  readonly unit: Unit;
}

/** Longer periods all reach years that no notice covers. */
const MOST = 3_000_000;

/**
 * The last day of a period of `n` units after a day, which itself is not counted (民法典 art. 201).
 * Working days leave out weekends and holidays and take in make-up working days. Days and months go by
 * the calendar, to the corresponding day (art. 202); an end on a day of rest moves to the next working
 * day (art. 203, where Saturdays and Sundays count as 法定休假日). src/knowledge/day-counting.yaml has the sources.
 */
export function lastDayOf(
  limit: { readonly n: number; readonly unit: Unit },
  from: CalendarDate,
  calendar: Calendar,
): Count | Uncovered {
  const n = Math.min(limit.n, MOST);
  const walk = createWalk(from, limit.unit, calendar);
  if (limit.unit === "workday") {
    for (let left = n; left > 0; ) {
      const day = walk.step();
      if (day === undefined) return walk.uncovered(left);
      if (day === "workday") left -= 1;
    }
    return walk.end();
  }
  const end = dayNumberOf(
    limit.unit === "month" ? addMonths(from, Math.min(n, MOST / 31)) : dateOf(dayNumberOf(from) + n),
  );
  walk.jump(end);
  for (let day = walk.look(); day !== "workday"; day = walk.step()) {
    if (day === undefined) return walk.uncovered(0);
  }
  return walk.end(end);
}

/** Goes through days from the one after `from`, and keeps what was skipped and what was counted. */
function createWalk(from: CalendarDate, unit: Unit, calendar: Calendar) {
  const start = dayNumberOf(from);
  const holidays: { name: string; first: string; last: string }[] = [];
  const makeUps: CalendarDate[] = [];
  let at = start;
  let weekends = 0;
  let mayChange = false;

  const look = () => {
    const day = calendar.dayAt(at);
    mayChange ||= calendar.mayChange(at);
    if (day?.kind === "weekend") weekends += 1;
    else if (day?.kind === "holiday") skip(day.name, at);
    else if (day?.makeUp && unit === "workday") makeUps.push(dateOf(at));
    return day?.kind;
  };
  const skip = (name: string, day: DayNumber) => {
    const iso = isoOf(dateOf(day));
    const before = holidays.at(-1);
    if (before?.name === name && before.last === isoOf(dateOf(day - 1))) before.last = iso;
    else holidays.push({ name, first: iso, last: iso });
  };

  return {
    look,
    step() {
      at += 1;
      return look();
    },
    jump(day: DayNumber) {
      at = day;
    },
    uncovered(left: number): Uncovered {
      return { kind: "uncovered", year: dateOf(at).year, at: dateOf(at), left, unit };
    },
    end(planned = at): Count {
      return {
        kind: "counted",
        date: dateOf(at),
        first: dateOf(start + 1),
        weekends,
        holidays,
        makeUps,
        ...(at !== planned && { movedFrom: dateOf(planned) }),
        mayChange,
      };
    },
  };
}
