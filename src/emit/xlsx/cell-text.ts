/** The most UTF-16 units that an Excel cell holds. */
export const LONGEST_CELL = 32_767;

/** Stands at the end of a text that was cut. */
export const CUT_MARK = "……（超出单元格上限，以下略）";

/** C0 controls but tab and line feed, DEL (exceljs drops it), lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Cs}/gu;
/** Nearly every text has none of these. */
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]/;

/**
 * Takes out the characters that XML forbids and tells each distinct one, by its code, to `removed`.
 * CR and CRLF become LF, which is what an XML reader makes of them anyway.
 */
export function cleanText(text: string, removed: (code: number) => void): string {
  if (!SUSPECT.test(text)) return text;
  const codes = new Set<number>();
  const clean = text.replace(/\r\n?/gu, "\n").replace(FORBIDDEN, (character) => {
    codes.add(character.charCodeAt(0));
    return "";
  });
  for (const code of codes) removed(code);
  return clean;
}

/** Cuts a text that no cell holds, with a mark at its end. */
export function cutText(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const part = text.slice(0, LONGEST_CELL - CUT_MARK.length);
  return (part.isWellFormed() ? part : part.slice(0, -1)) + CUT_MARK;
}

/** A text for a cell, when somebody else gives notice of what is changed. */
export function textForCell(text: string): string {
  return cutText(cleanText(text, () => {}));
}

/** `_x0041_` in a file means `A`: the underline of text that looks so is written as an escape itself. */
export function escapeText(text: string): string {
  if (!text.includes("_")) return text;
  return text.replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");
}
