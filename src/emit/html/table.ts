import type { Catalog } from "../../catalog/catalog.ts";
import type { Row } from "../columns.ts";
import { asciiName, uniqueNames } from "../names.ts";
import type { LinkView } from "./page-view.ts";
import { type CellView, rowCells } from "./row-cells.ts";
import type { SourceView } from "./sources.ts";
import { nameSpans } from "./spans.ts";
import { tableColumns } from "./table-columns.ts";
import { type TableHead, tableHead } from "./table-head.ts";

/** A row of the table; `anchor` is its address on the page and never changes while the item's id does not. */
export interface RowView {
  readonly anchor: string;
  readonly cells: readonly CellView[];
}

export interface TableView {
  readonly caption: string;
  readonly head: TableHead;
  /** Rows with one 一级事项 that follow each other: a `<tbody>`. */
  readonly bodies: readonly { readonly rows: readonly RowView[] }[];
  /** The first row of each 一级事项. */
  readonly groups: readonly (LinkView & { readonly items: number })[];
}

/** The national table of a catalog. */
export function tableOf(catalog: Catalog, sources: readonly SourceView[]): TableView {
  const rows = catalog.items.map((item, index): Row => ({ item, serial: index + 1 }));
  const columns = tableColumns(rows);
  const spans = nameSpans(rows);
  const unique = uniqueNames();
  const bodies: { readonly rows: RowView[] }[] = [];
  const groups = new Map<string, { readonly href: string; items: number }>();
  rows.forEach((row, at) => {
    const { item } = row;
    const anchor = unique(`item-${asciiName(item.id || `row-${row.serial}`)}`);
    const span = spans[at] ?? { level1: 1, level2: 1 };
    const view: RowView = {
      anchor,
      cells: rowCells({ row, anchor, span, columns, sources }),
    };
    const body = bodies.at(-1);
    if (body && span.level1 === 0) body.rows.push(view);
    else bodies.push({ rows: [view] });
    const level1 = item.elements.name?.level1;
    if (level1 === undefined) return;
    const group = groups.get(level1);
    if (group) group.items += 1;
    else groups.set(level1, { href: `#${anchor}`, items: 1 });
  });
  return {
    caption: `${catalog.title}（共${rows.length}项）`,
    head: tableHead(columns, rows),
    bodies,
    groups: [...groups].map(([title, group]) => ({ title, ...group })),
  };
}
