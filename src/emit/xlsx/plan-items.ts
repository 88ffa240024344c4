import { COLUMNS, type Row } from "../columns.ts";
import { elementOf } from "../element-of.ts";
import { createFitter } from "./fit-cell.ts";
import type { Merge, PlannedRow } from "./plan.ts";
import { type ItemCell, planItem } from "./plan-item.ts";
import type { SheetInput } from "./plan-sheet.ts";
import type { Profile, ProfileColumn } from "./profile.ts";
import type { StyleOf } from "./styles.ts";
import type { Texts } from "./texts.ts";

/** The items of a sheet. Rows count from the first item's. */
export interface ItemsPlan {
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Merge[];
  /** For every row, what has to be equal for each of the profile's merged columns to be merged. */
  readonly labels: readonly (readonly string[])[];
}

/** Plans the rows of all items of a catalog. */
export function planItems(
  rows: readonly Row[],
  columns: readonly ProfileColumn[],
  profile: Profile,
  input: SheetInput,
  styleOf: StyleOf,
  texts: Texts,
): ItemsPlan {
  const planned: PlannedRow[] = [];
  const merges: Merge[] = [];
  const labels: (readonly string[])[] = [];
  const fitCell = createFitter(profile);
  for (const row of rows) {
    const cells = columns.map((column): ItemCell => cellOf(row, column, profile, input, texts));
    const plan = planItem(cells, fitCell, styleOf);
    for (const { top, left, bottom, right } of plan.merges) {
      merges.push({ top: top + planned.length, left, bottom: bottom + planned.length, right });
    }
    const label = profile.merge.map((id) => labelOf(cells.find(({ column }) => column.id === id)));
    for (const one of plan.rows) {
      planned.push(one);
      labels.push(label);
    }
  }
  return { rows: planned, merges, labels };
}

function cellOf(row: Row, column: ProfileColumn, profile: Profile, input: SheetInput, texts: Texts): ItemCell {
  const label = profile.merge.includes(column.id);
  const element = elementOf(column.id);
  const { unverified } = row.item;
  const clean = texts.ofItem(COLUMNS[column.id].text(row), input.checked.file, row.item.id);
  return {
    column,
    text: profile.splitRows && !label ? clean : texts.cut(clean, column.title, input.checked.file, row.item.id),
    unverified: element !== undefined && (unverified === "all" || unverified.includes(element)),
    label,
  };
}

/** What merged neighbours have in common: a checked label and an unchecked one stay apart. */
function labelOf(cell: ItemCell | undefined): string {
  if (cell === undefined || cell.text === "") return "";
  return cell.unverified ? `${cell.text}\0` : cell.text;
}
