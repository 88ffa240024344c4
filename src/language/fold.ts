import { remembering } from "./remembering.ts";

/** Full-width forms, invisible characters, case and blanks are no difference in meaning. */
export function fold(text: string): string {
  return isPlainHan(text) ? text : foldAny(text);
}

const foldAny = remembering((text) =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .toLowerCase(),
);

/** Nearly every text is nothing but common Chinese characters, which have one form. */
function isPlainHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}
