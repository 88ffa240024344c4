import { WITHIN } from "./anchors.ts";
import type { Notice } from "./deadline.ts";
import { rangeOf } from "./fold.ts";
import { missingMeasureWord } from "./missing-measure-word.ts";
import type { Piece } from "./pieces.ts";
import { endOfPublication } from "./publication.ts";
import type { Quantity } from "./quantity.ts";
import { readLimit } from "./read-limit.ts";
import { settlePending } from "./read-rest.ts";
import { phraseOf, type Reading } from "./reading.ts";
import { wordAt, wordBefore } from "./words.ts";

const LEAST = ["不得少于", "不少于", "不得低于", "不低于", "不得短于", "不短于", "至少", "少于", "最短"];
const MOST = ["最长不超过", "最长不得超过", "最迟不超过", "最多不超过", "最长", "最多"];
const KEPT = ["届满", "保留", "保存", "留存", "存档", "满"];
const SHOWN = ["公示", "公告", "征求意见", "征集意见", "听取意见", "展示", "张贴"];
const OF_SHOWN = [
  "为期",
  "为",
  "共",
  "达",
  "满",
  "时间",
  "期限",
  "期间",
  "时限",
  "期",
  "不超过",
  "最短",
  "最长",
  "的",
  "一般",
  "应",
];
const BEFORE = ["之前", "以前", "前"];
/** 开学前15日 is before an event, 目前3日 is not. */
const NO_EVENT_BEFORE = ["目前", "此前", "日前", "当前", "先前"];
const LATER = ["延长", "顺延"];
const NEAR = 12;

/** Reads a number of days for what its neighbours make of it; returns where it ends in folded text. */
export function readNumberPart(reading: Reading, quantity: Quantity, from: number, piece: Piece): number {
  const { text } = reading.folded;
  const { start, end } = quantity;
  const near = text.slice(Math.max(from, start - NEAR), start);
  const within = wordAt(text, end, WITHIN);
  const isLater = LATER.some((word) => near.includes(word));
  if (isLater || (reading.limits.length > 0 && wordBefore(text, from, start, MOST) !== undefined)) {
    return readExtension(reading, from, end + (within?.length ?? 0));
  }
  if (near.includes("提前") || wordAt(text, end, BEFORE) !== undefined || isBeforeEvent(text, from, start)) {
    settlePending(reading);
    reading.relative.push(phraseOf(reading, from, piece.end));
    return piece.end;
  }
  const least = within === undefined ? wordBefore(text, from, start, LEAST) : undefined;
  const headEnd = start - (least?.length ?? 0);
  // 形成之日起公开60日 is how long, 公开时限60日 by when.
  const lasts =
    within === undefined && !quantity.years && wordBefore(text, from, headEnd, ["公开", "公开满"]) !== undefined;
  const shown = lasts || isShown(reading, from, headEnd);
  if (!shown && within === undefined && (quantity.years || wordBefore(text, from, headEnd, KEPT) !== undefined)) {
    settlePending(reading);
    reading.retention.push(phraseOf(reading, from, piece.end));
    return piece.end;
  }
  if (shown || least !== undefined) {
    const isLeast = least !== undefined;
    return readNotice(reading, quantity, from, isLeast, end + (within?.length ?? 0), piece.end);
  }
  return readLimit(reading, quantity, from, within, piece);
}

/** 开标前5日, 招生工作开始前15日内: counted back from an event that a notice names. */
function isBeforeEvent(text: string, from: number, to: number): boolean {
  return wordBefore(text, from, to, BEFORE) !== undefined && wordBefore(text, from, to, NO_EVENT_BEFORE) === undefined;
}

/** Whether the head says 公示期, 征求意见期限 … or stands under such a heading. */
function isShown({ folded: { text }, label }: Reading, from: number, to: number): boolean {
  const inHead = (start: number, end: number) => {
    let at = end;
    for (let word: string | undefined = ""; word !== undefined; at -= word?.length ?? 0)
      word = wordBefore(text, start, at, OF_SHOWN);
    return wordBefore(text, start, at, SHOWN) !== undefined;
  };
  return inHead(from, to) || (to === from && label !== undefined && inHead(label.start, label.end));
}

/** 情况复杂的，经本单位负责人批准，可延长7个工作日: with the conditions before it. */
function readExtension(reading: Reading, from: number, end: number): number {
  const start = reading.pending[0]?.start ?? from;
  reading.pending = [];
  reading.extensions.push(phraseOf(reading, start, end));
  return end;
}

const CONDITION_ENDS = ["前", "时", "期间", "的", "后"];

function readNotice(
  reading: Reading,
  { n, unit, start, end: quantityEnd, missingMeasureWordAt }: Quantity,
  from: number,
  isLeast: boolean,
  end: number,
  pieceEnd: number,
): number {
  const { folded } = reading;
  const last = reading.pending.at(-1);
  const condition =
    last && wordBefore(folded.text, last.start, last.end, CONDITION_ENDS) !== undefined ? last : undefined;
  if (condition) reading.pending.pop();
  settlePending(reading);
  const range = rangeOf(folded, condition?.start ?? from, end);
  const notice: Notice = { ...(isLeast ? { min: true } : {}), n, unit, range };
  reading.notices.push(notice);
  if (missingMeasureWordAt !== undefined) missingMeasureWord(reading, start, missingMeasureWordAt, quantityEnd);
  return endOfPublication(folded.text, end, pieceEnd);
}
