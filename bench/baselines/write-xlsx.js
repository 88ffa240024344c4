/** The least that writing the workbooks with exceljs costs, when their rows are there already. */
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";

const [rows, out] = process.argv.slice(2);
const { styles, books } = JSON.parse(readFileSync(rows, "utf8"));

for (const [number, sheets] of books.entries()) {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: `${out}-${number}.xlsx`,
    useSharedStrings: true,
    useStyles: true,
  });
  for (const { name, views, pageSetup, widths, rows, merges } of sheets) {
    const sheet = book.addWorksheet(name, { views, pageSetup });
    sheet.columns = widths.map((width) => ({ width }));
    for (const [index, { height, cells }] of rows.entries()) {
      const row = sheet.getRow(index + 1);
      row.height = height;
      for (const [at, [value, style]] of cells.entries()) {
        const cell = row.getCell(at + 1);
        if (value !== null) cell.value = value;
        cell.style = styles[style];
      }
    }
    for (const merge of merges) sheet.mergeCells(merge);
    sheet.commit();
  }
  await book.commit();
}
