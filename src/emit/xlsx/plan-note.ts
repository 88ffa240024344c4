import { type Row, unverifiedWords } from "../columns.ts";
import type { Merge, PlannedRow } from "./plan.ts";
import type { ProfileColumn } from "./profile.ts";
import { heightOf, mostLines, roomOf } from "./row-height.ts";
import { serialsInWords } from "./serials.ts";
import { splitText } from "./split-text.ts";
import type { StyleOf } from "./styles.ts";

/**
 * What the sheet must say about content that no source showed: which items, which elements. Empty
 * when there is none, or when a column says it in every row.
 */
export function unverifiedNote(rows: readonly Row[], columns: readonly ProfileColumn[]): string {
  if (columns.some(({ id }) => id === "unverified")) return "";
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const words = unverifiedWords(row.item).join("、");
    if (words !== "") groups.set(words, [...(groups.get(words) ?? []), row]);
  }
  if (groups.size === 0) return "";
  const numbered = columns.some(({ id }) => id === "serial");
  const said = [...groups].map(([words, members]) => `${itemsInWords(members, numbered)}：${words}`);
  return `注：灰底的内容没有来源写明，尚未核实，不能当作已核实的事实使用。\n${said.join("；\n")}。`;
}

function itemsInWords(rows: readonly Row[], numbered: boolean): string {
  return numbered
    ? `第${serialsInWords(rows.map(({ serial }) => serial))}项`
    : rows.map(({ item }) => item.id).join("、");
}

/** A text over the whole width of a sheet, in as many rows as it needs. `top` is the first of them. */
export function planNote(
  text: string,
  widths: readonly number[],
  fontSize: number,
  styleOf: StyleOf,
  top: number,
): { readonly rows: readonly PlannedRow[]; readonly merges: readonly Merge[] } {
  const style = styleOf({ font: "body", horizontal: "left", vertical: "top", border: "none" });
  const room = roomOf(
    widths.reduce((sum, width) => sum + width, 0),
    fontSize,
  );
  const parts = splitText(text, room, mostLines(fontSize));
  const right = widths.length - 1;
  return {
    rows: parts.map((part) => ({
      height: heightOf(part.lines, fontSize),
      cells: widths.map((_, at) => ({ text: at === 0 ? part.text : "", style })),
    })),
    merges: right > 0 ? parts.map((_, at) => ({ top: top + at, left: 0, bottom: top + at, right })) : [],
  };
}
