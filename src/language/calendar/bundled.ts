import { holidays } from "#generated/holidays.js";
import { type Calendar, type CalendarYear, createCalendar } from "./calendar.ts";

/** The State Council's holidays and make-up working days of every year that the data of chinese-days holds. */
export const BUNDLED_YEARS: readonly CalendarYear[] = holidays;

let calendar: Calendar | undefined;

/** The calendar of the bundled years alone. */
export function bundledCalendar(): Calendar {
  calendar ??= createCalendar(BUNDLED_YEARS);
  return calendar;
}
