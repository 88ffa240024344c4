import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";

/** Reads workbooks that gkml wrote into the rows that the bare script writes again: cells, styles, merges. */
export async function takeRows(paths, into) {
  const styles = [];
  const numbers = new Map();
  const numberOf = (style) => {
    const key = JSON.stringify(style);
    if (!numbers.has(key)) {
      numbers.set(key, styles.length);
      styles.push(style);
    }
    return numbers.get(key);
  };
  const books = [];
  for (const path of paths) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    books.push(book.worksheets.map((sheet) => takeSheet(sheet, numberOf)));
  }
  writeFileSync(into, JSON.stringify({ styles, books }));
}

function takeSheet(sheet, numberOf) {
  const rows = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      // A cell under a merge repeats the first one's value when it is read.
      const value = cell.isMerged && cell.master !== cell ? null : cell.value;
      cells.push([value, numberOf(cell.style)]);
    });
    rows.push({ height: row.height, cells });
  });
  const widths = sheet.columns.map(({ width }) => width);
  const { name, views, pageSetup, model } = sheet;
  return { name, views, pageSetup, widths, rows, merges: model.merges };
}
