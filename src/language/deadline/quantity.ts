import { readNumeral } from "../numeral.ts";
import type { Unit } from "./deadline.ts";

/** 20个工作日, 一个月, 半年: a number with what is counted. Offsets are in folded text. */
export interface Quantity {
  readonly n: number;
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  /** Written in years: 保留5年 is no limit. */
  readonly years: boolean;
  /** Where 个 is missing: 20工作日. */
  readonly missingMeasureWordAt?: number;
  /** A second 个: 20个个工作日. */
  readonly strayMeasureWordAt?: number;
}

const HOUR = 1 / 24;

/** Longer words first. `per` brings them to a unit that can be counted: 一周 is 7 days. */
const UNITS: readonly { readonly word: string; readonly unit: Unit; readonly per: number }[] = [
  { word: "法定工作日", unit: "workday", per: 1 },
  { word: "有效工作日", unit: "workday", per: 1 },
  { word: "工作日", unit: "workday", per: 1 },
  { word: "工作天", unit: "workday", per: 1 },
  { word: "自然日", unit: "day", per: 1 },
  { word: "日历日", unit: "day", per: 1 },
  { word: "日", unit: "day", per: 1 },
  { word: "天", unit: "day", per: 1 },
  { word: "星期", unit: "day", per: 7 },
  { word: "周", unit: "day", per: 7 },
  { word: "月", unit: "month", per: 1 },
  { word: "季度", unit: "month", per: 3 },
  { word: "年", unit: "month", per: 12 },
  // Hours have no unit of their own: 24小时 is the next day, fewer are rounded up to it.
  { word: "小时", unit: "day", per: HOUR },
];

/** No limit, notice or retention has more; larger numbers are numbers of documents. */
const LARGEST = 999;

/** A number and where it ends: 20, 二十, 两, 半; of 3至5 the larger. */
function readNumber(text: string, start: number): { value: number; end: number } | undefined {
  const character = text.charAt(start);
  if (character === "两" || character === "半") return { value: character === "两" ? 2 : 0.5, end: start + 1 };
  const first = readNumeral(text, start);
  if (!first || !"-至到".includes(text.charAt(first.end)) || first.end >= text.length) return first;
  const second = readNumeral(text, first.end + 1);
  return second && second.value > first.value ? second : first;
}

/** 上一年度决算, 下一季度: which one, not how long. */
const ORDINAL_BEFORE = "上下本";

/** The quantity that begins at an offset of folded text. */
export function readQuantity(text: string, start: number): Quantity | undefined {
  if (start > 0 && ORDINAL_BEFORE.includes(text.charAt(start - 1))) return undefined;
  const number = readNumber(text, start);
  if (!number || number.value <= 0 || number.value > LARGEST) return undefined;
  const measureWords = text.startsWith("个个", number.end) ? 2 : text.startsWith("个", number.end) ? 1 : 0;
  const at = number.end + measureWords;
  const found = UNITS.find(({ word }) => text.startsWith(word, at));
  if (!found) return undefined;
  const { unit, per } = number.value === 0.5 && found.word === "月" ? { unit: "day" as const, per: 30 } : found;
  return {
    n: per === HOUR ? Math.ceil(number.value / 24) : Math.ceil(number.value * per),
    unit,
    start,
    end: at + found.word.length,
    years: found.word === "年",
    ...(found.unit === "workday" && measureWords === 0 ? { missingMeasureWordAt: number.end } : {}),
    ...(measureWords === 2 ? { strayMeasureWordAt: number.end + 1 } : {}),
  };
}

/** A day of the calendar (1月31日, 2026年3月底) or of no month (每月5日). Offsets are in folded text. */
export interface CalendarDay {
  readonly month: number;
  readonly day?: number;
  readonly start: number;
  readonly end: number;
}

const LAST_DAYS = [31, undefined, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The date that begins at an offset: N月N日, N月底. `3月` alone is one too, `3个月` is none. */
export function readCalendarDay(text: string, start: number): CalendarDay | undefined {
  const month = readNumeral(text, start);
  if (!month || month.value < 1 || month.value > 12 || text.charAt(month.end) !== "月") return undefined;
  const at = month.end + 1;
  const day = readNumeral(text, at);
  if (day && day.value >= 1 && day.value <= 31 && "日号".includes(text.charAt(day.end)) && day.end < text.length)
    return { month: month.value, day: day.value, start, end: day.end + 1 };
  const after = text.charAt(at);
  if (after !== "" && "底末".includes(after)) {
    // The end of February is another day in other years.
    const last = LAST_DAYS[month.value - 1];
    return { month: month.value, ...(last === undefined ? {} : { day: last }), start, end: at + 1 };
  }
  return { month: month.value, start, end: after !== "" && "份初前中".includes(after) ? at + 1 : at };
}

const NUMERALS = "0123456789〇零一二三四五六七八九十百千";

/** Where the run of digits or numerals at an offset ends. */
export function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && NUMERALS.includes(text.charAt(end))) end += 1;
  return end;
}

/** Whether a number can begin with the character. */
export function beginsNumber(character: string): boolean {
  return (character !== "" && NUMERALS.includes(character)) || character === "两" || character === "半";
}
