const DIGITS = "〇一二三四五六七八九";
const UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** A number that was read. */
export interface Numeral {
  readonly value: number;
  /** The offset after it. */
  readonly end: number;
}

/**
 * The number written at `start` of a folded text, in Arabic digits (blanks between them are passed
 * over before 号: PDF text has `8 4 号`) or in Chinese ones (二十一, 一〇五); undefined when there is none.
 */
export function readNumeral(folded: string, start: number): Numeral | undefined {
  return readArabic(folded, start) ?? readChinese(folded, start);
}

function readArabic(folded: string, start: number): Numeral | undefined {
  let value = 0;
  let whole: Numeral | undefined;
  let spaced: Numeral | undefined;
  for (let at = start; at < folded.length && at < start + 16; at++) {
    const code = folded.charCodeAt(at) - 48;
    if (code >= 0 && code <= 9) {
      value = value * 10 + code;
      spaced = { value, end: at + 1 };
    } else if (folded[at] === " " && spaced !== undefined) whole ??= spaced;
    else break;
  }
  whole ??= spaced;
  // 8 4 号 is one number; 711 2019年 are two.
  return spaced && UNIT.test(folded.slice(spaced.end, spaced.end + 2)) ? spaced : whole;
}

const UNIT = /^ ?[号条款项]/u;

function readChinese(folded: string, start: number): Numeral | undefined {
  let total = 0;
  let digit: number | undefined;
  let at = start;
  // The longest number of an article or an order has seven characters: 一千二百六十条.
  for (; at < folded.length && at < start + 9; at++) {
    const character = folded.charAt(at);
    const unit = UNITS.get(character);
    const value = character === "零" ? 0 : DIGITS.indexOf(character);
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = undefined;
    } else if (value >= 0) digit = (digit ?? 0) * 10 + value;
    else break;
  }
  return at === start ? undefined : { value: total + (digit ?? 0), end: at };
}

/** A number up to 9999 in Chinese, as articles are numbered: 二十, 一百零五. Others stay Arabic. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  let written = "";
  let rest = value;
  for (const [name, unit] of [["千", 1000] as const, ["百", 100] as const, ["十", 10] as const]) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) written += DIGITS.charAt(digit) + name;
    else if (written !== "" && rest > 0 && !written.endsWith("零")) written += "零";
  }
  if (rest > 0) written += DIGITS.charAt(rest);
  return written.replace(/^一十/u, "十");
}
