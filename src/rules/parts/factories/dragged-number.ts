import { draggedNumbers, mayBeDragged } from "../../../language/text/dragged-number.ts";
import type { Path } from "../../../source/range.ts";
import { valueAt } from "../../../source/value-at.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

type Dragged = "content" | "basis" | "deadline";

/** A text of the element, and where it stands. */
interface Written {
  readonly text: string;
  readonly path: Path;
}

/**
 * Items and entries that follow each other are not the same text with a number that grows by one: that
 * is what a spreadsheet makes of a cell that is dragged down.
 */
export function draggedNumber(element: Dragged): Rule {
  return defineRule<`${Dragged}/dragged-number`>({
    id: `${element}/dragged-number`,
    severity: "warning",
    looksAt: "catalog",
    check({ catalog, value, collector }, report) {
      if (!isWorthALook(catalog.items.map((_, index) => valueAt(value, ["items", index, element])))) return;
      const rows = catalog.items.map(({ id }, index) => ({
        id,
        texts: textsOf(valueAt(value, ["items", index, element]), ["items", index, element]),
      }));
      const told = new Set<string>();
      const look = (column: readonly (Written | undefined)[], itemOf: (index: number) => string, series: boolean) => {
        const found = draggedNumbers(
          column.map((written) => written?.text),
          series,
        );
        for (const [index, dragged] of found.entries()) {
          const written = column[index];
          if (!dragged || !written || told.has(written.path.join("/"))) continue;
          told.add(written.path.join("/"));
          const { range: within, number, before, first } = dragged;
          const place = { ...written, within };
          const range = collector.exactRangeOf(place);
          const fix = range && { safe: false, edits: [{ range, text: first }] };
          report(place, { number, before, first }, { item: itemOf(index) || undefined, element, fix });
        }
      };
      const longest = rows.reduce((most, { texts }) => Math.max(most, texts.length), 0);
      for (let entry = 0; entry < longest; entry += 1) {
        look(
          rows.map(({ texts }) => texts[entry]),
          (index) => rows[index]?.id ?? "",
          false,
        );
      }
      for (const { id, texts } of rows) if (texts.length > 1) look(texts, () => id, true);
    },
  });
}

/** Whether any text may follow from the one above it, or before it in its list: hardly ever in a good catalog. */
function isWorthALook(values: readonly unknown[]): boolean {
  let above: readonly string[] = [];
  for (const value of values) {
    const texts = typeof value === "string" ? [value] : Array.isArray(value) ? value.map(limitOf) : [];
    for (let entry = 0; entry < texts.length; entry += 1) {
      const text = texts[entry] ?? "";
      if (mayBeDragged(above[entry] ?? "", text) || mayBeDragged(texts[entry - 1] ?? "", text)) return true;
    }
    above = texts;
  }
  return false;
}

function limitOf(entry: unknown): string {
  const limit = typeof entry === "object" ? valueAt(entry, ["limit"]) : entry;
  return typeof limit === "string" ? limit : "";
}

/** The texts of a list, of one text, or of the limits of a list of limits. */
function textsOf(value: unknown, path: Path): readonly Written[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index): Written[] => {
    if (typeof entry === "string") return [{ text: entry, path: [...path, index] }];
    const limit = valueAt(entry, ["limit"]);
    return typeof limit === "string" ? [{ text: limit, path: [...path, index, "limit"] }] : [];
  });
}
