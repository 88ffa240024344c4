import type { Style } from "exceljs";

/** A cell that is to be written. Text only: nothing here can become a formula. */
export interface PlannedCell {
  readonly text: string;
  readonly style: Partial<Style>;
  /** The sheet of the same workbook that a click leads to. */
  readonly sheet?: string;
}

export interface PlannedRow {
  /** Points. */
  readonly height: number;
  /** One for each column, also under a merge, so that every cell has its borders. */
  readonly cells: readonly PlannedCell[];
}

/** Both corners belong to it; rows and columns count from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Paper {
  readonly size: "A3" | "A4";
  readonly landscape: boolean;
  /** Scaled down until all columns stand on one page. */
  readonly fitWidth: boolean;
}

/** Everything that a sheet will be, before a library is asked to write it. */
export interface SheetPlan {
  readonly name: string;
  /** Half-width characters of the 11 pt standard font. */
  readonly widths: readonly number[];
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Merge[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The header rows, which are printed on every page. */
  readonly header: { readonly first: number; readonly last: number };
  /** Rows, after the header, that begin a new page. */
  readonly pageStarts: ReadonlySet<number>;
  /** The rows under the header that filter buttons hold for. */
  readonly filter?: { readonly last: number };
  readonly paper: Paper;
}
