import type { Row } from "../columns.ts";

/** How many rows a name's cell covers; 0 where the cell of a row above covers this one too. */
export interface NameSpans {
  readonly level1: number;
  readonly level2: number;
}

/**
 * The merged name cells of the national table: neighbours with one 一级事项 share its cell and, where
 * there are 三级事项, neighbours with one 二级事项 share that one. The last part of a name is never
 * shared, so that every row has a header of its own.
 */
export function nameSpans(rows: readonly Row[]): NameSpans[] {
  const level1 = lengths(rows, ({ item: { elements } }) => elements.name?.level2 && elements.name.level1);
  const level2 = lengths(rows, ({ item: { elements } }) =>
    elements.name?.level3 === undefined ? undefined : `${elements.name.level1}\n${elements.name.level2}`,
  );
  return rows.map((_, at) => ({ level1: level1[at] ?? 1, level2: level2[at] ?? 1 }));
}

function lengths(rows: readonly Row[], keyOf: (row: Row) => string | undefined): number[] {
  const keys = rows.map(keyOf);
  const found: number[] = [];
  let start = 0;
  keys.forEach((key, at) => {
    const isSame = at > 0 && key !== undefined && key === keys[at - 1];
    if (!isSame) start = at;
    found[at] = isSame ? 0 : 1;
    if (isSame) found[start] = at - start + 1;
  });
  return found;
}
