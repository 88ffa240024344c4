import { neededColumns, type Row } from "../columns.ts";
import type { Profile, ProfileColumn } from "./profile.ts";
import { serialsInWords } from "./serials.ts";

/** The columns of the sheet, with the note on ■ and □ where the housing ministry's meaning holds. */
export function columnsOfSheet(profile: Profile, rows: readonly Row[]): readonly ProfileColumn[] {
  const ids = profile.columns.map(({ id }) => id);
  const kept = new Set(profile.keepEmpty ? ids : neededColumns(ids, rows));
  const meaning = marksInWords(rows);
  return profile.columns
    .filter(({ id }) => kept.has(id))
    .map((column) => (column.id === "channel" ? { ...column, title: column.title + meaning } : column));
}

function marksInWords(rows: readonly Row[]): string {
  const marked = rows.filter(({ item }) => item.elements.channel?.kind === "marked");
  if (marked.length === 0) return "";
  const chosen = rows.some(({ item }) => item.elements.channel?.kind === "chosen");
  const which = chosen ? `第${serialsInWords(marked.map(({ serial }) => serial))}项中` : "";
  return `\n（${which}“■”表示必选项，“□”表示可选项）`;
}

/** How many columns stay in sight: those up to the profile's, of which a sheet may lack some. */
export function frozenColumns({ columns, layout }: Profile, kept: readonly ProfileColumn[]): number {
  if (layout.freeze === undefined) return 0;
  const last = columns.findIndex(({ id }) => id === layout.freeze);
  return kept.filter((column) => columns.findIndex(({ id }) => id === column.id) <= last).length;
}
