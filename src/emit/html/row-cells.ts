import type { Element } from "../../catalog/elements.ts";
import { COLUMNS, type ColumnId, type Row, TICK } from "../columns.ts";
import { elementOf } from "../element-of.ts";
import { type Entry, entriesOf, isAlwaysList } from "./entries.ts";
import { type RemarksCell, remarksCell } from "./remarks.ts";
import type { SourceView } from "./sources.ts";
import type { NameSpans } from "./spans.ts";
import { columnLabel } from "./table-columns.ts";

/** What every cell knows: `template` is the partial that writes it, `label` its header in one line. */
interface CellBase {
  readonly column: ColumnId;
  readonly label: string;
}

export interface SerialCell extends CellBase {
  readonly template: "partials/cell-serial";
  readonly text: string;
  readonly anchor: string;
}

/** A part of the item's name. `above`: the wider parts, for views in which they are out of sight. */
export interface NameCell extends CellBase {
  readonly template: "partials/cell-name";
  readonly text: string;
  readonly rowspan: number | null;
  readonly isLast: boolean;
  readonly above: string;
  readonly tag: string | null;
}

export interface ListCell extends CellBase {
  readonly template: "partials/cell-list";
  readonly entries: readonly Entry[];
  readonly isList: boolean;
  /** What to say when there are no entries, and whether that is a gap. */
  readonly nothing: string;
  readonly isMissing: boolean;
  readonly tag: string | null;
}

export interface MarkCell extends CellBase {
  readonly template: "partials/cell-mark";
  readonly isTicked: boolean;
  readonly words: string;
  readonly tag: string | null;
}

export type CellView = SerialCell | NameCell | ListCell | MarkCell | RemarksCell;

export interface RowContext {
  readonly row: Row;
  readonly anchor: string;
  readonly span: NameSpans;
  readonly columns: readonly ColumnId[];
  readonly sources: readonly SourceView[];
}

const NAME_COLUMNS = ["level1", "level2", "level3"] as const;
type NameColumn = (typeof NAME_COLUMNS)[number];

const UNVERIFIED = "未核实";
const MISSING = "未填写";

/** The cells of an item, without those that a cell of a row above covers. */
export function rowCells(context: RowContext): CellView[] {
  return context.columns.flatMap((column) => cellOf(column, context));
}

function cellOf(column: ColumnId, context: RowContext): CellView[] {
  const { row, anchor, sources } = context;
  const base = { column, label: columnLabel(column) };
  switch (column) {
    case "serial":
      return [{ template: "partials/cell-serial", ...base, text: COLUMNS.serial.text(row), anchor }];
    case "level1":
    case "level2":
    case "level3":
      return nameCell({ ...base, column }, context);
    case "note":
      return [remarksCell(base, row.item, sources)];
    default:
      return [COLUMNS[column].kind === "mark" ? markCell(base, row) : listCell(base, row)];
  }
}

function nameCell(base: CellBase & { readonly column: NameColumn }, { row, span }: RowContext): NameCell[] {
  const { column } = base;
  const rowspan = column === "level3" ? 1 : span[column];
  if (rowspan === 0) return [];
  const parts = NAME_COLUMNS.filter((part) => COLUMNS[part].text(row) !== "");
  const isLast = parts.at(-1) === column;
  return [
    {
      template: "partials/cell-name",
      ...base,
      text: COLUMNS[column].text(row),
      rowspan: rowspan > 1 ? rowspan : null,
      isLast,
      above: isLast
        ? parts
            .slice(0, -1)
            .map((part) => COLUMNS[part].text(row))
            .join(" › ")
        : "",
      tag: isLast ? nameTag(row) : null,
    },
  ];
}

function nameTag({ item }: Row): string | null {
  if (item.unverified === "all") return `本项${UNVERIFIED}`;
  return item.unverified.includes("name") ? UNVERIFIED : null;
}

function listCell(base: CellBase, row: Row): ListCell {
  const { column } = base;
  const entries = entriesOf(column, row);
  const element = elementOf(column);
  const isMissing = lacks(row, element);
  return {
    template: "partials/cell-list",
    ...base,
    entries,
    isList: entries.length > 1 || isAlwaysList(column),
    nothing: isMissing ? MISSING : "无",
    isMissing,
    tag: entries.length > 0 && isUnverified(row, element) ? UNVERIFIED : null,
  };
}

function markCell(base: CellBase, row: Row): MarkCell {
  const { column } = base;
  const element = elementOf(column);
  const isTicked = COLUMNS[column].text(row) === TICK;
  const isMissing = lacks(row, element);
  return {
    template: "partials/cell-mark",
    ...base,
    isTicked,
    words: isTicked ? "是" : isMissing ? MISSING : "否",
    tag: isTicked && isUnverified(row, element) ? UNVERIFIED : null,
  };
}

function lacks({ item }: Row, element: Element | undefined): boolean {
  return element !== undefined && item.elements[element] === undefined;
}

/** Marked cell by cell only where single elements are; of an item without any source the name says it. */
function isUnverified({ item }: Row, element: Element | undefined): boolean {
  return element !== undefined && item.unverified !== "all" && item.unverified.includes(element);
}
