/** exceljs has no types for its inner modules; only its streaming writer is loaded, which is a third of it. */
declare module "exceljs/lib/stream/xlsx/workbook-writer.js" {
  import type { stream } from "exceljs";

  /** Without `stream` and `filename` the writer keeps the file in a buffer of its own. */
  const WorkbookWriter: new (
    options: Partial<stream.xlsx.WorkbookStreamWriterOptions>,
  ) => stream.xlsx.WorkbookWriter & { readonly stream: { toBuffer(): Uint8Array | null } };
  export default WorkbookWriter;
}
