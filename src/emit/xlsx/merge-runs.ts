import type { Merge } from "./plan.ts";

/**
 * Merges that join neighbouring rows with the same label. `labels` holds, for every row, the texts of
 * the merged columns, whose places are `columns` (-1: not on this sheet); a later column is joined
 * only where the earlier ones are equal. A row that begins a page begins a new run: a merged label
 * that crosses to the next page is not printed there.
 */
export function mergeRuns(
  labels: readonly (readonly string[])[],
  columns: readonly number[],
  pageStarts: ReadonlySet<number>,
): Merge[] {
  return columns.flatMap((column, depth) => {
    if (column < 0) return [];
    const runs: Merge[] = [];
    let top = 0;
    for (let row = 1; row <= labels.length; row += 1) {
      if (row < labels.length && !pageStarts.has(row) && sameLabel(labels[row - 1], labels[row], depth)) continue;
      if (row - 1 > top) runs.push({ top, left: column, bottom: row - 1, right: column });
      top = row;
    }
    return runs;
  });
}

function sameLabel(above: readonly string[] = [], below: readonly string[] = [], depth: number): boolean {
  if (below[depth] === "") return false;
  for (let at = 0; at <= depth; at += 1) if (above[at] !== below[at]) return false;
  return true;
}
