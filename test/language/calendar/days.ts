import { type CalendarDate, type DayNumber, dayNumberOf, readDate } from "../../../src/language/calendar/date.ts";

/** The date that a test writes as text. */
export function date(text: string): CalendarDate {
  const read = readDate(text);
  if (!read) throw new Error(`${text} is no date`);
  return read;
}

/** The number of the day that a test writes as text. */
export function day(text: string): DayNumber {
  return dayNumberOf(date(text));
}
