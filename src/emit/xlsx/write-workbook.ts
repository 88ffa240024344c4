import type { Row, stream } from "exceljs";
import { escapeText } from "./cell-text.ts";
import { MARGINS } from "./page.ts";
import type { Merge, Paper, PlannedRow, SheetPlan } from "./plan.ts";

type Writer = stream.xlsx.WorkbookWriter;
type Sheet = ReturnType<Writer["addWorksheet"]>;

/** ST_PaperSize of ECMA-376. */
const PAPER: Readonly<Record<Paper["size"], number>> = { A3: 8, A4: 9 };

/**
 * Writes planned sheets with exceljs and gives the workbook's zip, not compressed and with the time of
 * writing in it: normaliseZip mends both. The only module that knows exceljs, which is loaded here and
 * only when a workbook is written. `date` is milliseconds since 1970.
 */
export async function writeWorkbook(sheets: readonly SheetPlan[], date: number): Promise<Uint8Array> {
  const { default: WorkbookWriter } = await import("exceljs/lib/stream/xlsx/workbook-writer.js");
  const writer = new WorkbookWriter({ useSharedStrings: true, useStyles: true, zip: { store: true } });
  writer.creator = "gkml";
  writer.lastModifiedBy = "gkml";
  writer.created = new Date(date);
  writer.modified = new Date(date);
  writer.views = [{ x: 0, y: 0, width: 24_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  for (const sheet of sheets) writeSheet(writer, sheet);
  await writer.commit();
  const bytes = writer.stream.toBuffer();
  if (bytes === null) throw new Error("exceljs wrote nothing");
  return bytes;
}

function writeSheet(writer: Writer, plan: SheetPlan): void {
  const sheet = writer.addWorksheet(plan.name, {
    views: [{ state: "frozen", xSplit: plan.frozen.columns, ySplit: plan.frozen.rows }],
    pageSetup: {
      paperSize: PAPER[plan.paper.size],
      orientation: plan.paper.landscape ? "landscape" : "portrait",
      ...(plan.paper.fitWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      margins: MARGINS,
      printTitlesRow: `${plan.header.first + 1}:${plan.header.last + 1}`,
    },
    headerFooter: { oddFooter: "&C第&P页，共&N页" },
  });
  if (plan.filter) {
    sheet.autoFilter = {
      from: { row: plan.header.last + 1, column: 1 },
      to: { row: plan.filter.last + 1, column: plan.widths.length },
    };
  }
  sheet.columns = plan.widths.map((width) => ({ width }));
  for (const [index, planned] of plan.rows.entries()) {
    const row = sheet.getRow(index + 1);
    writeRow(row, planned);
    if (plan.pageStarts.has(index + 1)) row.addPageBreak();
  }
  for (const merge of plan.merges) mergeCells(sheet, merge);
  sheet.commit();
}

function writeRow(row: Row, { height, cells }: PlannedRow): void {
  row.height = height;
  cells.forEach(({ text, style, sheet: target }, at) => {
    const cell = row.getCell(at + 1);
    if (text !== "") {
      const escaped = escapeText(text);
      cell.value = target === undefined ? escaped : { text: escaped, hyperlink: `#'${target}'!A1` };
    }
    cell.style = style;
  });
}

function mergeCells(sheet: Sheet, { top, left, bottom, right }: Merge): void {
  sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
}
