import { publicHolidays } from "#generated/knowledge.js";

interface PublicHoliday {
  readonly name: string;
  /** What the holiday's name always contains. */
  readonly word: string;
}

const HOLIDAYS = publicHolidays as readonly PublicHoliday[];

/** The holidays of every year that none of the names names: 国庆节、中秋节 names two. */
export function missingHolidays(names: readonly string[]): readonly string[] {
  return HOLIDAYS.filter(({ word }) => !names.some((name) => name.includes(word))).map(({ name }) => name);
}
