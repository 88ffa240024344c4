import { listOf, mapOf, type PlainMap, textOf } from "../../catalog/plain.ts";
import type { Path } from "../../source/range.ts";
import { COLUMNS, type Column, type ColumnId, isColumnId } from "../columns.ts";

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** A column as this profile shows it. `width` is in half-width characters, as in columns.ts. */
export interface ProfileColumn {
  readonly id: ColumnId;
  readonly group?: string;
  readonly title: string;
  readonly width: number;
}

/** How a workbook looks: `templates/xlsx/*.yaml` and a county's own files. */
export interface Profile {
  readonly name: string;
  /** The workbook is `xlsx/gkml-<file>.xlsx`. */
  readonly file: string;
  /** The title row's text with {title}, {region}, {edition}; without it there is no title row. */
  readonly title?: string;
  readonly header: "grouped" | "single";
  readonly columns: readonly ProfileColumn[];
  /** Neighbours with equal text are merged; a later column only where the earlier ones are equal. */
  readonly merge: readonly ColumnId[];
  readonly index: boolean;
  readonly filter: boolean;
  /** Keeps columns that no item of the sheet fills. */
  readonly keepEmpty: boolean;
  /** Continues an item that is too tall for one row in the rows below; else its font shrinks. */
  readonly splitRows: boolean;
  readonly layout: {
    readonly paper: "A3" | "A4";
    readonly landscape: boolean;
    readonly fitWidth: boolean;
    /** The last of the columns that stay in sight. */
    readonly freeze?: ColumnId;
  };
  readonly fonts: { readonly title: Font; readonly header: Font; readonly body: Font };
}

/** What the schema cannot say about a profile. */
export type ProfileProblem =
  | { readonly kind: "unknown-column"; readonly path: Path; readonly id: string; readonly allowed: readonly string[] }
  | { readonly kind: "duplicate-column"; readonly path: Path; readonly id: ColumnId }
  /** `merge` or `freeze` names a column that `columns` does not choose. */
  | { readonly kind: "column-not-chosen"; readonly path: Path; readonly id: ColumnId };

export type ProfileReading =
  | { readonly profile: Profile }
  | { readonly problems: readonly [ProfileProblem, ...ProfileProblem[]] };

/** Reads a profile from a plain value that has no shape problem with schemas/profile.schema.json. */
export function readProfile(value: unknown): ProfileReading {
  const map = mapOf(value);
  const layout = mapOf(map.layout);
  const fonts = mapOf(map.fonts);
  const problems: ProfileProblem[] = [];
  const columns = readColumns(map.columns, problems);
  const chosen: ReadonlySet<string> = new Set(columns.map(({ id }) => id));
  const columnAt = (path: Path, entry: unknown): ColumnId[] => {
    const id = textOf(entry);
    if (id === undefined) return [];
    if (!isColumnId(id)) problems.push(unknownColumn(path, id));
    else if (!chosen.has(id)) problems.push({ kind: "column-not-chosen", path, id });
    else return [id];
    return [];
  };
  const merge = listOf(map.merge).flatMap((entry, index) => columnAt(["merge", index], entry));
  const [freeze] = columnAt(["layout", "freeze"], layout.freeze);
  const title = textOf(map.title);
  const profile: Profile = {
    name: textOf(map.name) ?? "",
    file: textOf(map.file) ?? "",
    ...(title !== undefined && { title }),
    header: map.header === "grouped" ? "grouped" : "single",
    columns,
    merge,
    index: isTrue(map.index),
    filter: isTrue(map.filter),
    keepEmpty: isTrue(map.keepEmpty),
    splitRows: isTrue(map.splitRows),
    layout: {
      paper: layout.paper === "A4" ? "A4" : "A3",
      landscape: isTrue(layout.landscape),
      fitWidth: isTrue(layout.fitWidth),
      ...(freeze !== undefined && { freeze }),
    },
    fonts: { title: readFont(fonts.title), header: readFont(fonts.header), body: readFont(fonts.body) },
  };
  const [first, ...others] = problems;
  return first === undefined ? { profile } : { problems: [first, ...others] };
}

function readColumns(value: unknown, problems: ProfileProblem[]): ProfileColumn[] {
  const seen = new Set<ColumnId>();
  return listOf(value).flatMap((entry, index): ProfileColumn[] => {
    const own = typeof entry === "string" ? {} : mapOf(entry);
    const path = typeof entry === "string" ? ["columns", index] : ["columns", index, "id"];
    const id = textOf(entry) ?? textOf(own.id) ?? "";
    if (!isColumnId(id)) {
      problems.push(unknownColumn(path, id));
      return [];
    }
    if (seen.has(id)) problems.push({ kind: "duplicate-column", path, id });
    seen.add(id);
    return [columnOf(id, own)];
  });
}

function columnOf(id: ColumnId, own: PlainMap): ProfileColumn {
  const { group, title, width }: Column = COLUMNS[id];
  return {
    id,
    ...(group !== undefined && { group }),
    title: textOf(own.title) ?? title,
    width: own.width === undefined ? width : Number(own.width),
  };
}

function unknownColumn(path: Path, id: string): ProfileProblem {
  return { kind: "unknown-column", path, id, allowed: Object.keys(COLUMNS) };
}

function readFont(value: unknown): Font {
  const map = mapOf(value);
  return { name: textOf(map.name) ?? "", size: Number(map.size) };
}

/** Every scalar of a plain value is text. */
function isTrue(value: unknown): boolean {
  return value === "true";
}
