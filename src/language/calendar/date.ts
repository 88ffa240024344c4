/** A day of the Gregorian calendar, without hour or time zone; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01: dates that one can add to and compare. */
export type DayNumber = number;

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Reads `2026-09-24`; undefined for any other form and for days that do not exist. Years from 1000 on. */
export function readDate(text: string): CalendarDate | undefined {
  const match = /^([1-9]\d{3})-(\d\d)-(\d\d)$/u.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoOf(dateOf(dayNumberOf(date))) === text ? date : undefined;
}

/** The date as `2026-09-24`. */
export function isoOf({ year, month, day }: CalendarDate): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** The number of a date's day. A day after the end of its month belongs to the next one. */
export function dayNumberOf({ year, month, day }: CalendarDate): DayNumber {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_OF_A_DAY;
}

/** The date of a day number. */
export function dateOf(day: DayNumber): CalendarDate {
  const date = new Date(day * MILLISECONDS_OF_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week, Sunday 0 to Saturday 6. 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return dateOf(dayNumberOf({ year, month: month + 1, day: 0 })).day;
}

/** The corresponding day so many months later, or the last day of a month that has none. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...target, day: Math.min(day, daysIn(target.year, target.month)) };
}
