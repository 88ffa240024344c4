import { type Anchor, anchorsOf, WITHIN } from "./anchors.ts";
import type { Calendar } from "./deadline.ts";
import type { Piece } from "./pieces.ts";
import { readNumberPart } from "./read-number.ts";
import { settlePending } from "./read-rest.ts";
import { phraseOf, type Reading } from "./reading.ts";
import { wordAt } from "./words.ts";

/** Reads a piece from left to right; what it does not recognise waits for the rest of the sentence. */
export function readPiece(reading: Reading, piece: Piece): void {
  const { text } = reading.folded;
  const anchors = anchorsOf(text, piece);
  let from = startOf(reading, piece);
  if (anchors.length === 0 && piece.after === "colon") {
    settlePending(reading);
    reading.label = piece;
    return;
  }
  if (isCalendar(text, anchors, piece)) {
    settlePending(reading);
    reading.calendar.push(calendarOf(reading, anchors, from, piece.end));
    from = piece.end;
  }
  const numbers = anchors.flatMap((anchor) => (anchor.kind === "quantity" ? [anchor.start] : []));
  const lastNumber = numbers.at(-1) ?? -1;
  for (const anchor of anchors) {
    if (anchor.start < from) continue;
    if (anchor.kind === "quantity") from = readNumberPart(reading, anchor.quantity, from, piece);
    else if (anchor.kind === "saving") from = readSaving(reading, from, anchor.end, piece.end);
    // 及时在20个工作日内公开: no more than an adverb of the limit.
    else if (anchor.start > lastNumber) from = readWords(reading, anchor, from, piece.end);
  }
  if (from < piece.end) reading.pending.push({ ...piece, start: from });
}

/** 从其规定 after a comma belongs to the saving clause. */
function startOf(reading: Reading, piece: Piece): number {
  const { saving, savingIsOpen, folded } = reading;
  reading.savingIsOpen = false;
  if (!saving || !savingIsOpen) return piece.start;
  const end = endOfSaving(folded.text, piece.start, piece.end);
  if (end > piece.start) reading.saving = { start: saving.start, end };
  return end;
}

const OF_SAVING =
  "的情形 的情况 的除外 除外 外 者 的 应当 应 则 从其规定 从其 按其规定 按照其规定 依照其规定 依其规定 适用其规定 规定 按规定 执行 办理".split(
    " ",
  );

function endOfSaving(text: string, start: number, limit: number): number {
  let end = start;
  for (let word: string | undefined = ""; word !== undefined; end += word?.length ?? 0)
    word = wordAt(text, end, OF_SAVING);
  return Math.min(end, limit);
}

function readSaving(reading: Reading, from: number, anchorEnd: number, pieceEnd: number): number {
  settlePending(reading);
  const end = endOfSaving(reading.folded.text, anchorEnd, pieceEnd);
  if (reading.saving) reading.unknown.push({ start: from, end });
  else {
    reading.saving = { start: from, end };
    reading.savingIsOpen = end === pieceEnd;
  }
  return end;
}

function readWords(reading: Reading, { kind }: Anchor, from: number, end: number): number {
  const list =
    kind === "relative"
      ? reading.relative
      : kind === "retention"
        ? reading.retention
        : kind === "reference"
          ? reading.references
          : undefined;
  if (!list) return from;
  settlePending(reading);
  list.push(phraseOf(reading, from, end));
  return end;
}

const isRhythm = ({ kind }: Anchor) => kind === "calendar" || kind === "day" || kind === "times";

/** Whether a piece names a date or a rhythm, not a number of days after an event. */
function isCalendar(text: string, anchors: readonly Anchor[], piece: Piece): boolean {
  if (!anchors.some(isRhythm)) return false;
  const tie = text.slice(piece.start, piece.end).search(/[起后]/u);
  return !anchors.some((anchor) => {
    if (anchor.kind !== "quantity" || tie < 0 || anchor.start < piece.start + tie) return false;
    return anchor.quantity.unit === "workday" || wordAt(text, anchor.end, WITHIN) !== undefined;
  });
}

function calendarOf(reading: Reading, anchors: readonly Anchor[], start: number, end: number): Calendar {
  const phrase = phraseOf(reading, start, end);
  const day = anchors.find((anchor) => anchor.kind === "day")?.day;
  const counted = anchors.some((anchor) => anchor.kind === "quantity" && anchor.quantity.unit !== "month");
  const date = day?.day === undefined ? {} : { month: day.month, day: day.day };
  if (day || counted) return { ...phrase, kind: "date", ...(day ? { month: day.month, ...date } : {}) };
  return { ...phrase, kind: /更新|调整|维护/u.test(reading.folded.text.slice(start, end)) ? "frequency" : "period" };
}
