/** C0 and C1 controls but tab and line feed, and the two code points that are no characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** Text of a file as UTF-8 with LF, without what HTML forbids: control characters and halves of characters. */
export function encodePage(text: string): Uint8Array {
  const clean = text.replace(/\r\n?/gu, "\n").replace(FORBIDDEN, "").toWellFormed();
  return new TextEncoder().encode(clean);
}
