import { COLUMNS, type Column, type ColumnId, type Row } from "../columns.ts";
import { isNarrow } from "./table-columns.ts";

/** A cell of the two header rows. */
export interface HeaderCell {
  readonly title: string;
  readonly scope: "col" | "colgroup";
  readonly rowspan: number | null;
  readonly colspan: number | null;
  /** Its title is written from top to bottom. */
  readonly isNarrow: boolean;
}

/** Columns under one header: a `<colgroup>`. */
export interface ColumnGroup {
  readonly columns: readonly { readonly name: string; readonly isNarrow: boolean }[];
}

export interface TableHead {
  readonly columnGroups: readonly ColumnGroup[];
  readonly top: readonly HeaderCell[];
  readonly second: readonly HeaderCell[];
}

/** The grouped header of the national table: a group over its columns, other columns over both rows. */
export function tableHead(ids: readonly ColumnId[], rows: readonly Row[]): TableHead {
  const groups = inGroups(ids);
  const cell = (id: ColumnId, rowspan: number | null): HeaderCell => ({
    title: COLUMNS[id].title,
    scope: "col",
    rowspan,
    colspan: null,
    isNarrow: isNarrow(id, rows),
  });
  return {
    columnGroups: groups.map(({ columns }) => ({
      columns: columns.map((id) => ({ name: id, isNarrow: isNarrow(id, rows) })),
    })),
    top: groups.flatMap(({ title, columns }) =>
      title === undefined
        ? columns.map((id) => cell(id, 2))
        : [{ title, scope: "colgroup", rowspan: null, colspan: columns.length, isNarrow: false } as const],
    ),
    second: groups.flatMap(({ title, columns }) => (title === undefined ? [] : columns.map((id) => cell(id, null)))),
  };
}

/** Runs of columns with the same group; a column without one stands alone. */
function inGroups(ids: readonly ColumnId[]): { readonly title: string | undefined; readonly columns: ColumnId[] }[] {
  const groups: { readonly title: string | undefined; readonly columns: ColumnId[] }[] = [];
  for (const id of ids) {
    const { group }: Column = COLUMNS[id];
    const last = groups.at(-1);
    if (last && group !== undefined && last.title === group) last.columns.push(id);
    else groups.push({ title: group, columns: [id] });
  }
  return groups;
}
