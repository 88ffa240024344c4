/** The zip format's first day: the date of files whose own date nobody fixed, so that builds are reproducible. */
const ZERO = Date.UTC(1980, 0, 1);

/**
 * The date that outputs carry, in milliseconds since 1970: `SOURCE_DATE_EPOCH` (seconds,
 * https://reproducible-builds.org/specs/source-date-epoch/), else a fixed one. Never the present.
 */
export function outputDate(): number {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (seconds === undefined || !/^\d{1,11}$/u.test(seconds)) return ZERO;
  return Math.max(ZERO, Number(seconds) * 1000);
}
