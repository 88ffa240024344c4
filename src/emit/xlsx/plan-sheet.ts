import type { Row } from "../columns.ts";
import type { CheckedCatalog } from "../emitted.ts";
import { mergeRuns } from "./merge-runs.ts";
import { pageHeight, startsOfPages } from "./page.ts";
import type { Merge, Paper, PlannedRow, SheetPlan } from "./plan.ts";
import { planHeader } from "./plan-header.ts";
import { planItems } from "./plan-items.ts";
import { planNote, unverifiedNote } from "./plan-note.ts";
import { planTitle } from "./plan-title.ts";
import type { Profile } from "./profile.ts";
import { columnsOfSheet, frozenColumns } from "./sheet-columns.ts";
import type { StyleOf } from "./styles.ts";
import type { Texts } from "./texts.ts";
import { titleText } from "./title-text.ts";

/** A domain's catalog on its way to a sheet. */
export interface SheetInput {
  readonly checked: CheckedCatalog;
  /** The sheet's name. */
  readonly name: string;
  /** The domain's name, 社会救助. */
  readonly domain: string;
  readonly region: string | undefined;
}

/** Plans a domain's sheet: title, header, items, and a note on what is not verified. */
export function planSheet(input: SheetInput, profile: Profile, styleOf: StyleOf, texts: Texts): SheetPlan {
  const { catalog } = input.checked;
  const rows = catalog.items.map((item, index): Row => ({ item, serial: index + 1, domain: input.domain }));
  const columns = columnsOfSheet(profile, rows);
  const widths = columns.map(({ width }) => width);
  const paper: Paper = {
    size: profile.layout.paper,
    landscape: profile.layout.landscape,
    fitWidth: profile.layout.fitWidth,
  };
  const planned: PlannedRow[] = [];
  const merges: Merge[] = [];
  if (profile.title !== undefined) {
    const title = texts.ofCatalog(titleText(profile.title, catalog, input.region), input.checked.file);
    planned.push(planTitle(title, widths, profile.fonts.title.size, styleOf));
    if (columns.length > 1) merges.push({ top: 0, left: 0, bottom: 0, right: columns.length - 1 });
  }
  const top = planned.length;
  const headerPlan = planHeader(columns, profile, styleOf, top);
  planned.push(...headerPlan.rows);
  merges.push(...headerPlan.merges);

  const body = planned.length;
  const header = { first: top, last: body - 1 };
  const items = planItems(rows, columns, profile, input, styleOf, texts);
  planned.push(...items.rows);
  const starts = profile.merge.length > 0 ? pageStartsOf(planned, header, paper, widths) : new Set<number>();
  const places = profile.merge.map((id) => columns.findIndex((column) => column.id === id));
  const runs = mergeRuns(items.labels, places, new Set([...starts].map((start) => start - body)));
  for (const merge of [...items.merges, ...runs]) {
    merges.push({ ...merge, top: merge.top + body, bottom: merge.bottom + body });
  }
  const note = unverifiedNote(rows, columns);
  if (note !== "") {
    const notePlan = planNote(note, widths, profile.fonts.body.size, styleOf, planned.length);
    planned.push(...notePlan.rows);
    merges.push(...notePlan.merges);
  }
  return {
    name: input.name,
    widths,
    rows: planned,
    merges,
    frozen: { rows: body, columns: frozenColumns(profile, columns) },
    header,
    pageStarts: starts,
    ...(profile.filter && { filter: { last: body + items.rows.length - 1 } }),
    paper,
  };
}

function pageStartsOf(
  planned: readonly PlannedRow[],
  header: { readonly first: number; readonly last: number },
  paper: Paper,
  widths: readonly number[],
): Set<number> {
  const heights = planned.map(({ height }) => height);
  const sum = (some: readonly number[]) => some.reduce((total, height) => total + height, 0);
  const page = pageHeight(paper, widths);
  const repeated = sum(heights.slice(header.first, header.last + 1));
  const title = sum(heights.slice(0, header.first));
  const starts = startsOfPages(heights.slice(header.last + 1), page - repeated - title, page - repeated);
  return new Set([...starts].map((start) => start + header.last + 1));
}
