import { COLUMNS, type ColumnId } from "./columns.ts";
import type { EmitInput, EmittedFile } from "./emitted.ts";
import { withStems } from "./stem.ts";

const FLAT: readonly ColumnId[] = [
  "id",
  "level1",
  "level2",
  "level3",
  "content",
  "basis",
  "deadline",
  "subject",
  "method-words",
  "channel-words",
  "audience-words",
  "level-words",
  "stage",
  "links",
  "evidence",
  "note",
  "unverified",
];

/**
 * One CSV file a domain, a row an item: UTF-8 with BOM so that Excel reads it as such, every cell
 * quoted, CRLF (RFC 4180). A cell that a spreadsheet would take for a formula gets a leading
 * apostrophe (OWASP: CSV injection).
 */
export function emitCsv({ catalogs }: EmitInput): EmittedFile[] {
  return withStems(catalogs).map(({ stem, catalog }) => {
    const rows = catalog.items.map((item, index) => FLAT.map((id) => COLUMNS[id].text({ item, serial: index + 1 })));
    const table = [FLAT.map((id) => COLUMNS[id].title), ...rows];
    const text = table.map((row) => row.map(cell).join(",")).join("\r\n");
    return { path: `csv/${stem}.csv`, bytes: new TextEncoder().encode(`\ufeff${text}\r\n`) };
  });
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
