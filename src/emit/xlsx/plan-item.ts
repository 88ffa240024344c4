import { COLUMNS } from "../columns.ts";
import type { Fitter } from "./fit-cell.ts";
import type { Merge, PlannedCell, PlannedRow } from "./plan.ts";
import type { ProfileColumn } from "./profile.ts";
import { heightOf, TALLEST_ROW } from "./row-height.ts";
import type { Look, StyleOf } from "./styles.ts";

/** An item's cell: what it says, and whether nobody has checked it. */
export interface ItemCell {
  readonly column: ProfileColumn;
  readonly text: string;
  readonly unverified: boolean;
  /** A label of merged columns: it is written in every row and merged later. */
  readonly label: boolean;
}

export interface ItemPlan {
  readonly rows: readonly PlannedRow[];
  /** Rows count from the item's first. */
  readonly merges: readonly Merge[];
}

/** The columns whose short words stand in the middle. */
const CENTRED: ReadonlySet<string> = new Set(["serial", "id", "domain", "level1", "level2", "level3"]);

/**
 * Lays an item out: one row, as tall as its longest text; a text that is over Excel's limit gets a
 * smaller font. With `splitRows`, one that is too long even so goes on in the rows below, and the
 * shorter cells are merged over all of them with their text at the top: then no line is cut, on screen
 * or between two pages.
 */
export function planItem(cells: readonly ItemCell[], fitCell: Fitter, styleOf: StyleOf): ItemPlan {
  const fitted = cells.map((cell) => ({ cell, ...fitCell(cell.column, cell.text, cell.label) }));
  const count = Math.max(1, ...fitted.map(({ parts }) => parts.length));
  const rows = Array.from({ length: count }, (_, row): PlannedRow => {
    let height = 0;
    const planned = fitted.map(({ cell, fontSize, parts }): PlannedCell => {
      const part = cell.label ? parts[0] : parts[row];
      if (part) height = Math.max(height, heightOf(part.lines, fontSize));
      const vertical = count === 1 || cell.label ? "middle" : "top";
      const border = parts.length === 1 ? "all" : borderOf(row, count);
      return { text: part?.text ?? "", style: styleOf(lookOf(cell, fontSize, vertical, border)) };
    });
    return { height: Math.min(height, TALLEST_ROW), cells: planned };
  });
  const merges = fitted.flatMap(({ cell, parts }, at): Merge[] =>
    count > 1 && parts.length === 1 && !cell.label ? [{ top: 0, left: at, bottom: count - 1, right: at }] : [],
  );
  return { rows, merges };
}

function lookOf(
  { column, unverified }: ItemCell,
  fontSize: number,
  vertical: Look["vertical"],
  border: Look["border"],
): Look {
  const centred = COLUMNS[column.id].kind === "mark" || CENTRED.has(column.id);
  return { font: "body", fontSize, horizontal: centred ? "center" : "left", vertical, border, shaded: unverified };
}

function borderOf(row: number, count: number): Look["border"] {
  if (row === 0) return "open-below";
  return row === count - 1 ? "open-above" : "open-both";
}
