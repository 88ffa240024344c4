/** The zip format's first day: the date of files whose own date nobody fixed, so that builds are reproducible. */
const ZERO = Date.UTC(1980, 0, 1);

/**
 * The date that outputs carry, in milliseconds since 1970: `SOURCE_DATE_EPOCH` (seconds,
 * https://reproducible-builds.org/specs/source-date-epoch/), else a fixed one. Never the present. A value that
 * is no such number is given back as invalid.
 */
export function outputDate(): number | { readonly invalid: string } {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (seconds === undefined || seconds === "") return ZERO;
  // The zip format counts two-second steps up to the year 2107.
  if (!/^\d{1,10}$/u.test(seconds) || Number(seconds) > 4_300_000_000) return { invalid: seconds };
  return Math.max(ZERO, Number(seconds) * 1000);
}
