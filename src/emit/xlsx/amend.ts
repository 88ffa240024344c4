const SHEET = /^xl\/worksheets\/[^/]+\.xml$/u;
const SHEET_END = "</worksheet>";
const QUIET = '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>';

const STYLES = "xl/styles.xml";
const CALIBRI =
  '<font><color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/></font>';
const SONG = '<font><charset val="134"/><color theme="1"/><family val="3"/><sz val="11"/><name val="宋体"/></font>';

/**
 * Amends a file of a workbook where exceljs gives no choice. A sheet: digits that are text (序号, 编号)
 * get no green corner. The styles: the standard font, which column widths are counted in, is 宋体, so
 * that columns are as wide on every computer; Calibri has substitutes of all widths.
 */
export function amend(name: string, bytes: Uint8Array): Uint8Array {
  if (SHEET.test(name)) return replaceEnd(name, bytes, SHEET_END, QUIET + SHEET_END);
  return name === STYLES ? replaceFirst(name, bytes, CALIBRI, SONG) : bytes;
}

/** Sheets are long: only their last bytes are looked at. No element may follow but what a drawing needs. */
function replaceEnd(name: string, bytes: Uint8Array, from: string, to: string): Uint8Array {
  const body = bytes.length - from.length;
  if (new TextDecoder().decode(bytes.subarray(body)) !== from) throw new Error(`${name} does not end with ${from}`);
  const tail = new TextEncoder().encode(to);
  const edited = new Uint8Array(body + tail.length);
  edited.set(bytes.subarray(0, body));
  edited.set(tail, body);
  return edited;
}

function replaceFirst(name: string, bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
  return new TextEncoder().encode(text.replace(from, to));
}
