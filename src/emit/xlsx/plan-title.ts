import type { PlannedRow } from "./plan.ts";
import { heightOf, roomOf } from "./row-height.ts";
import type { StyleOf } from "./styles.ts";
import { wrapText } from "./wrap.ts";

/** The title row over the whole width of a sheet. */
export function planTitle(text: string, widths: readonly number[], fontSize: number, styleOf: StyleOf): PlannedRow {
  const style = styleOf({ font: "title", horizontal: "center", vertical: "middle", border: "none" });
  const room = roomOf(
    widths.reduce((sum, width) => sum + width, 0),
    fontSize,
  );
  return {
    height: heightOf(wrapText(text, room).length, fontSize),
    cells: widths.map((_, at) => ({ text: at === 0 ? text : "", style })),
  };
}
