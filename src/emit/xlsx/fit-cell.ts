import type { ColumnId } from "../columns.ts";
import type { Profile, ProfileColumn } from "./profile.ts";
import { fitText, mostLines, roomOf } from "./row-height.ts";
import { type Part, splitText } from "./split-text.ts";

/** The smallest fonts, in points: 小五 where the text may go on in the next row, else what can be read. */
const SMALLEST = { split: 9, single: 6 } as const;

/** A cell's text in the rows that it needs. */
export interface Fitted {
  readonly fontSize: number;
  readonly parts: readonly [Part, ...Part[]];
}

/** Fits a text into a column; a label always stands in one row. */
export type Fitter = (column: ProfileColumn, text: string, label: boolean) => Fitted;

/** A fitter for the columns of one sheet, which remembers: most texts of a column come back. */
export function createFitter(profile: Profile): Fitter {
  const known = new Map<ColumnId, Map<string, Fitted>>();
  return (column, text, label) => {
    const ofColumn = known.get(column.id) ?? new Map<string, Fitted>();
    known.set(column.id, ofColumn);
    const before = ofColumn.get(text);
    if (before) return before;
    const fitted = fitCell(column, text, profile.splitRows && !label, profile.fonts.body.size);
    ofColumn.set(text, fitted);
    return fitted;
  };
}

function fitCell({ width }: ProfileColumn, text: string, maySplit: boolean, size: number): Fitted {
  const fit = fitText(text, width, size, Math.min(size, maySplit ? SMALLEST.split : SMALLEST.single));
  if (!maySplit || fit.lines <= mostLines(fit.fontSize)) {
    return { fontSize: fit.fontSize, parts: [{ text, lines: fit.lines }] };
  }
  return { fontSize: size, parts: splitText(text, roomOf(width, size), mostLines(size)) };
}
