import { COLUMNS, type Column, type ColumnId, neededColumns, type Row } from "../columns.ts";

/** The national table's columns in its order; those that no item needs are left out. */
const NATIONAL: readonly ColumnId[] = [
  "serial",
  "level1",
  "level2",
  "level3",
  "content",
  "basis",
  "deadline",
  "subject",
  "channel-words",
  "audience-public",
  "audience-groups",
  "method-active",
  "method-request",
  "level-city",
  "level-county",
  "level-township",
  "level-village",
  "stage",
];

/**
 * The columns of a page's table. The last one, 备注, holds what the national table has no column for:
 * what is unverified, the sources, the links, the note.
 */
export function tableColumns(rows: readonly Row[]): readonly ColumnId[] {
  const columns = neededColumns(NATIONAL, rows);
  const hasRemarks = rows.some(
    ({ item }) =>
      item.note !== undefined || item.links.length > 0 || item.evidence.length > 0 || item.unverified.length > 0,
  );
  return hasRemarks ? [...columns, "note"] : columns;
}

/** A column's header in one line, for where its group is not in sight: `公开对象（全社会）`. */
export function columnLabel(id: ColumnId): string {
  const { group, title }: Column = COLUMNS[id];
  return group === undefined || group === "公开事项" ? title : `${group}（${title}）`;
}

/** A narrow column: it holds a mark or, in this table, nothing. */
export function isNarrow(id: ColumnId, rows: readonly Row[]): boolean {
  if (COLUMNS[id].kind === "mark") return true;
  return id === "audience-groups" && rows.every((row) => COLUMNS[id].text(row) === "");
}
