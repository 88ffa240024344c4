import { holidaysSchema } from "#generated/validators.js";
import { listOf, mapOf, type PlainMap, textOf } from "../catalog/plain.ts";
import { shapeProblems } from "../catalog/shape.ts";
import type { Collector, SeverityOf } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import { bundledCalendar } from "../language/calendar/bundled.ts";
import { type CalendarYear, type Holiday, isWeekend } from "../language/calendar/calendar.ts";
import { dateOf, isoOf, weekdayOf } from "../language/calendar/date.ts";
import { missingHolidays } from "../language/calendar/public-holidays.ts";
import { readSpan, type Span } from "../language/calendar/span.ts";
import type { Path } from "../source/range.ts";
import { openYaml, reportEmpty } from "./open-yaml.ts";
import { reportShape } from "./report-shape.ts";

/** What a holidays.yaml adds to the bundled calendar, and what is wrong with it. */
export interface LoadedHolidays {
  readonly years: readonly CalendarYear[];
  readonly findings: readonly Finding[];
}

/** A year as it was read, with its place and the names of its holidays, also of those whose days are wrong. */
interface Entry extends CalendarYear {
  readonly path: Path;
  readonly names: readonly string[];
}

/** A day that was read, for findings on days that are written twice. */
interface Written {
  readonly list: "holidays" | "workdays";
  readonly path: Path;
}

/** Reads holidays.yaml. What can be read of it is in `years`; with an error among the findings nobody should count by it. */
export function loadHolidays(path: string, text: string, severityOf: SeverityOf): LoadedHolidays {
  const opened = openYaml(path, text, severityOf);
  const { yaml, collector } = opened;
  if (yaml.value === undefined || yaml.value === "") {
    reportEmpty(opened);
    return { years: [], findings: collector.findings };
  }
  // Of dates and years that are not written as such, this reader says more than the schema can.
  const problems = shapeProblems(yaml.value, holidaysSchema).filter(({ kind }) => kind !== "wrong-form");
  reportShape("holidays", problems, yaml.value, collector);
  const days = new Map<number, Written>();
  const entries = listOf(mapOf(yaml.value).years).flatMap(
    (entry, index) => readYear(mapOf(entry), ["years", index], days, collector) ?? [],
  );
  reportYears(entries, collector);
  return { years: entries, findings: collector.findings };
}

function readYear(map: PlainMap, path: Path, days: Map<number, Written>, collector: Collector): Entry | undefined {
  const text = textOf(map.year);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{3}$/u.test(text)) {
    collector.add("holidays/bad-date", { path: [...path, "year"] }, { value: text, problem: "year" });
    return undefined;
  }
  const year = Number(text);
  const spanAt = (list: Written["list"], key: string | number, value: unknown): Span | undefined => {
    const written = textOf(value);
    return written === undefined
      ? undefined
      : readDays(written, { list, path: [...path, list, key] }, year, days, collector);
  };
  const holidays: Holiday[] = [];
  for (const [name, value] of Object.entries(mapOf(map.holidays))) {
    const span = spanAt("holidays", name, value);
    if (span) holidays.push({ name, first: isoOf(dateOf(span.first)), last: isoOf(dateOf(span.last)) });
  }
  const workdays: string[] = [];
  for (const [index, value] of listOf(map.workdays).entries()) {
    const span = spanAt("workdays", index, value);
    if (!span) continue;
    reportWeekdays(span, [...path, "workdays", index], days, collector);
    for (let day = span.first; day <= span.last; day += 1) workdays.push(isoOf(dateOf(day)));
  }
  return { year, holidays, workdays, path, names: Object.keys(mapOf(map.holidays)) };
}

/** The days that a text names, if they can be used, with what is wrong with them. */
function readDays(
  text: string,
  written: Written,
  year: number,
  days: Map<number, Written>,
  collector: Collector,
): Span | undefined {
  const { path, list } = written;
  const span = readSpan(text);
  if ("problem" in span) {
    collector.add("holidays/bad-date", { path }, { value: text, problem: span.problem });
    return undefined;
  }
  for (const day of [span.first, span.last]) {
    const date = dateOf(day);
    if (date.year === year || (date.year === year - 1 && date.month === 12)) continue;
    collector.add("holidays/other-year", { path }, { date: isoOf(date), year });
    return undefined;
  }
  let told = false;
  for (let day = span.first; day <= span.last; day += 1) {
    const earlier = days.get(day);
    if (earlier && !told) {
      told = true;
      const place = collector.spanOf({ path: earlier.path });
      const rule = earlier.list === list ? "holidays/duplicate-date" : "holidays/both-lists";
      const params = { date: isoOf(dateOf(day)), line: place.start.line };
      collector.add(rule, { path }, params, { related: { file: collector.file.path, span: place } });
    }
    if (!earlier) days.set(day, written);
  }
  return span;
}

/** A working day is a Saturday or Sunday, or takes back a holiday of the bundled data; one of both lists is told as such. */
function reportWeekdays(
  { first, last }: Span,
  path: Path,
  days: ReadonlyMap<number, Written>,
  collector: Collector,
): void {
  for (let day = first; day <= last; day += 1) {
    if (isWeekend(day) || bundledCalendar().dayAt(day)?.kind === "holiday") continue;
    if (days.get(day)?.list === "holidays") continue;
    const params = { date: isoOf(dateOf(day)), weekday: weekdayOf(day) };
    return collector.add("holidays/working-weekday", { path }, params);
  }
}

function reportYears(entries: readonly Entry[], collector: Collector): void {
  const first = new Map<number, Path>();
  for (const { year, names, path } of entries) {
    const place = { path: [...path, "year"] };
    const earlier = first.get(year);
    if (earlier) {
      const span = collector.spanOf({ path: [...earlier, "year"] });
      const related = { file: collector.file.path, span };
      collector.add("holidays/duplicate-year", place, { year, line: span.start.line }, { related });
      continue;
    }
    first.set(year, path);
    // The bundled data is whole: an entry beside it may add a local holiday or correct a day.
    if (bundledCalendar().covers(year)) continue;
    const missing = missingHolidays(names);
    if (missing.length > 0) collector.add("holidays/incomplete-year", place, { year, missing });
  }
}
