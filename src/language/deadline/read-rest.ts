import type { Piece } from "./pieces.ts";
import { endOfPublication, startOfPublication } from "./publication.ts";
import { phraseOf, type Reading, triggerOf } from "./reading.ts";
import { readHead, scopeOf } from "./trigger.ts";
import { wordAt, wordBefore } from "./words.ts";

const ELSEWHERE = ["按照", "按", "依照", "依据", "依法", "根据", "遵照", "参照", "详见", "见", "以", "同第"];
/** 项目开工前公开, 招生期间: an event, and no number. */
const AT_EVENTS = ["前", "期间", "时", "当中"];
const SCOPE_ENDS = ["决定", "事项", "信息", "内容", "许可", "处罚", "情况", "结果"];

/** Decides what the pieces are that no later part of the sentence has claimed. */
export function settlePending(reading: Reading): void {
  const { pending } = reading;
  reading.pending = [];
  for (const piece of pending) settle(reading, piece);
}

function settle(reading: Reading, { start, end }: Piece): void {
  const { folded, limits } = reading;
  const { text } = folded;
  if (endOfPublication(text, start, end) === end && !text.startsWith("依法", start)) return;
  const last = limits.length > reading.limitsBefore ? limits.at(-1) : undefined;
  const { trigger } = readHead(text, start, end);
  if (trigger?.tied) {
    // 20个工作日内（自信息形成之日起）: the event behind the number.
    if (last && !last.trigger) limits[limits.length - 1] = { ...last, trigger: triggerOf(reading, trigger) };
    else reading.relative.push(phraseOf(reading, start, end));
  } else if (isAtEvent(text, start, end)) {
    reading.relative.push(phraseOf(reading, start, end));
  } else if (wordAt(text, start, ELSEWHERE) !== undefined && end - start > 2) {
    reading.references.push(phraseOf(reading, start, end));
  } else {
    const isScope = last && last.scope === undefined && wordBefore(text, start, end, SCOPE_ENDS) !== undefined;
    const { scope } = isScope ? scopeOf(text.slice(start, end)) : {};
    if (last && scope !== undefined) limits[limits.length - 1] = { ...last, scope };
    else reading.unknown.push({ start, end });
  }
}

function isAtEvent(text: string, start: number, end: number): boolean {
  const event = startOfPublication(text, start, end);
  return event - start > 2 && wordBefore(text, start, event, AT_EVENTS) !== undefined;
}
