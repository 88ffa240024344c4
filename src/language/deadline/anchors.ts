import type { Piece } from "./pieces.ts";
import {
  beginsNumber,
  type CalendarDay,
  endOfNumber,
  type Quantity,
  readCalendarDay,
  readQuantity,
} from "./quantity.ts";
import { readWord, type WordKind, wordAt } from "./words.ts";

/** What a piece is recognised by, in folded offsets. `times`: 1次. */
export type Anchor =
  | { readonly kind: "quantity"; readonly start: number; readonly end: number; readonly quantity: Quantity }
  | { readonly kind: "day"; readonly start: number; readonly end: number; readonly day: CalendarDay }
  | { readonly kind: "times" | WordKind; readonly start: number; readonly end: number };

/** 内 and its longer forms after a number of days. */
export const WITHIN = ["之内", "以内", "内"];

/** Every anchor of a piece, from left to right, each read once. */
export function anchorsOf(text: string, piece: Piece): Anchor[] {
  const anchors: Anchor[] = [];
  let at = piece.start;
  while (at < piece.end) {
    const anchor = anchorAt(text, at, piece.start);
    if (anchor) {
      anchors.push(anchor);
      at = anchor.end;
    } else at = beginsNumber(text.charAt(at)) ? endOfNumber(text, at) : at + 1;
  }
  return anchors;
}

function anchorAt(text: string, start: number, from: number): Anchor | undefined {
  const word = readWord(text, start);
  if (word) return { kind: word.kind, start, end: start + word.word.length };
  if (follows(text, start, from)) return { kind: "relative", start, end: start + 1 };
  if (!beginsNumber(text.charAt(start)) || text.charAt(start - 1) === "第") return undefined;
  const day = readCalendarDay(text, start);
  // 3月 is March; 3月内 three months.
  if (day && (day.day !== undefined || wordAt(text, day.end, WITHIN) === undefined))
    return { kind: "day", start, end: day.end, day };
  const quantity = readQuantity(text, start);
  if (quantity) return { kind: "quantity", start, end: quantity.end, quantity };
  const end = endOfNumber(text, start);
  return text.charAt(end) === "次" && text.charAt(end + 1) !== "性"
    ? { kind: "times", start, end: end + 1 }
    : undefined;
}

/** 随采购公告公开: 随 at the beginning of a piece; 随机 is another word. */
function follows(text: string, start: number, from: number): boolean {
  return start === from && text.charAt(start) === "随" && text.charAt(start + 1) !== "机";
}
