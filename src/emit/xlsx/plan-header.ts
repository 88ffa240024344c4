import { textForCell } from "./cell-text.ts";
import type { Merge, PlannedCell, PlannedRow } from "./plan.ts";
import type { Profile, ProfileColumn } from "./profile.ts";
import { heightOf, roomOf } from "./row-height.ts";
import type { StyleOf } from "./styles.ts";
import { wrapText } from "./wrap.ts";

export interface HeaderPlan {
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Merge[];
}

/**
 * The header: one row, or two in which 公开事项, 公开对象, 公开方式, 公开层级 stand over their columns
 * and every other column's title fills both rows. `top` is the header's first row.
 */
export function planHeader(
  columns: readonly ProfileColumn[],
  profile: Profile,
  styleOf: StyleOf,
  top: number,
): HeaderPlan {
  const { size } = profile.fonts.header;
  const style = styleOf({ font: "header", horizontal: "center", vertical: "middle", border: "all" });
  const cell = (text: string): PlannedCell => ({ text, style });
  const titles = columns.map(({ title }) => textForCell(title));
  const heights = columns.map(({ width }, at) =>
    heightOf(wrapText(titles[at] ?? "", roomOf(width, size)).length, size),
  );
  if (profile.header === "single" || columns.every(({ group }) => group === undefined)) {
    return { rows: [{ height: Math.max(...heights), cells: titles.map(cell) }], merges: [] };
  }
  const groupHeight = heightOf(1, size);
  const titleHeight = Math.max(
    ...columns.map(({ group }, at) => (heights[at] ?? 0) - (group === undefined ? groupHeight : 0)),
    groupHeight,
  );
  return {
    rows: [
      { height: groupHeight, cells: columns.map(({ group }, at) => cell(group ?? titles[at] ?? "")) },
      {
        height: titleHeight,
        cells: columns.map(({ group }, at) => cell(group === undefined ? "" : (titles[at] ?? ""))),
      },
    ],
    merges: [...groupMerges(columns, top), ...columns.flatMap(({ group }, at) => (group ? [] : [tall(at, top)]))],
  };
}

function tall(column: number, top: number): Merge {
  return { top, left: column, bottom: top + 1, right: column };
}

function groupMerges(columns: readonly ProfileColumn[], row: number): Merge[] {
  const merges: Merge[] = [];
  let left = 0;
  for (let at = 1; at <= columns.length; at += 1) {
    const group = columns[left]?.group;
    if (group !== undefined && at < columns.length && columns[at]?.group === group) continue;
    if (group !== undefined && at - 1 > left) merges.push({ top: row, left, bottom: row, right: at - 1 });
    left = at;
  }
  return merges;
}
