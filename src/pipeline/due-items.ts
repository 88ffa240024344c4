import { nameOf } from "../catalog/catalog.ts";
import { listOf, mapOf, textOf } from "../catalog/plain.ts";
import { readCatalog } from "../catalog/read-catalog.ts";
import type { Collector, SeverityOf } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import type { Calendar } from "../language/calendar/calendar.ts";
import { type CalendarDate, isoOf } from "../language/calendar/date.ts";
import { type Due, dueDates } from "../language/calendar/due-dates.ts";
import { parseDeadline } from "../language/deadline/parse-deadline.ts";
import type { Path } from "../source/range.ts";
import { openYaml } from "./open-yaml.ts";

/** One deadline of an item as it is written, and what its parts mean. */
export interface DueText {
  readonly scope?: string;
  readonly text: string;
  readonly due: readonly Due[];
}

/** An item with what its deadlines mean for information of a certain day. */
export interface DueItem {
  readonly file: string;
  readonly line: number;
  readonly domain: string;
  readonly id: string;
  readonly name: string;
  readonly deadlines: readonly DueText[];
}

/** What a catalog file gave: the items that were asked for, and every id that it has. */
export interface DueFile {
  readonly items: readonly DueItem[];
  readonly ids: readonly string[];
  /** A finding for each deadline that reaches a year without holidays. */
  readonly findings: readonly Finding[];
}

/** What is asked of the catalogs. */
export interface DueQuestion {
  readonly id: string;
  readonly from: CalendarDate;
  readonly calendar: Calendar;
}

/** Looks up the items with an id in a catalog's text; undefined when its YAML cannot be read. */
export function dueItems(
  file: string,
  text: string,
  question: DueQuestion,
  severityOf: SeverityOf,
): DueFile | undefined {
  const { yaml, collector: reading } = openYaml(file, text, severityOf);
  if (yaml.value === undefined) return undefined;
  const catalog = readCatalog(yaml.value);
  const earlier = reading.findings.length;
  const items = catalog.items.flatMap((item, index): DueItem[] => {
    if (item.id !== question.id) return [];
    const places = deadlinePlaces(yaml.value, index);
    const context = { domain: catalog.domain, item: item.id, element: "deadline" as const };
    const deadlines = (item.elements.deadline ?? []).map(({ scope, limit }, entry): DueText => {
      const due = dueDates(parseDeadline(limit), question.from, question.calendar);
      const path = places[entry] ?? ["items", index];
      reportUncovered(due, { path, text: limit }, context, reading);
      return { ...(scope !== undefined && { scope }), text: limit, due };
    });
    const { line } = reading.spanOf({ path: ["items", index] }).start;
    return [{ file, line, domain: catalog.domain, id: item.id, name: nameOf(item), deadlines }];
  });
  return { items, ids: catalog.items.map(({ id }) => id), findings: reading.findings.slice(earlier) };
}

/** Where the deadlines of an item stand, in the order in which the catalog's reader takes them. */
function deadlinePlaces(value: unknown, index: number): Path[] {
  const own = mapOf(listOf(mapOf(value).items)[index]);
  const base: Path = "deadline" in own ? ["items", index, "deadline"] : ["defaults", "deadline"];
  const written = "deadline" in own ? own.deadline : mapOf(mapOf(value).defaults).deadline;
  if (!Array.isArray(written)) return [base];
  return written.flatMap((entry, at) => (textOf(mapOf(entry).limit) === undefined ? [] : [[...base, at, "limit"]]));
}

function reportUncovered(
  due: readonly Due[],
  place: { readonly path: Path; readonly text: string },
  context: { readonly domain: string; readonly item: string; readonly element: "deadline" },
  collector: Collector,
): void {
  for (const part of due) {
    if ((part.kind !== "limit" && part.kind !== "notice") || part.count.kind === "counted") continue;
    const { year, at, left, unit } = part.count;
    collector.add(
      "holidays/uncovered-year",
      { ...place, within: part.range },
      { year, at: isoOf(at), left, unit },
      context,
    );
  }
}
