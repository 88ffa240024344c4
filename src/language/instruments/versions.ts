import type { DocumentNumber } from "../citation/citation.ts";
import type { Instrument, InstrumentNumber } from "./instrument.ts";
import { numberKey } from "./numbers.ts";

/** The number that is written, when it is one of a version that a later one has taken the place of. */
export function supersededNumber(number: DocumentNumber, instrument: Instrument): InstrumentNumber | undefined {
  const key = numberKey(number.canonical);
  return (instrument.numbers ?? []).find((known) => known.until !== undefined && numberKey(known.number) === key);
}

/** The number of the version in force: the last one that no later version ends. */
export function currentNumber(instrument: Instrument): InstrumentNumber | undefined {
  return (instrument.numbers ?? []).findLast(({ until }) => until === undefined);
}

/**
 * When an instrument was amended after the year that a citation names, when in that year it was
 * amended too; a year of its making says no version.
 */
export function amendedSince(year: number, { amended }: Instrument): readonly string[] {
  const years = (amended ?? []).map((date) => Number(date.slice(0, 4)));
  return years.includes(year) ? (amended ?? []).filter((date) => Number(date.slice(0, 4)) > year) : [];
}
