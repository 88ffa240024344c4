import type { Range } from "../range.ts";

const EVENT = /修正|修订|修改|通过|公布|施行|发布|批准|版/u;

/**
 * A date with what happened on it: 2007年8月30日第十届全国人民代表大会常务委员会第二十九次会议通过. Titles
 * in between are hidden in the masked text; it ends with the sentence and at `limit` at the latest.
 */
export function dateWithEvent(folded: string, masked: string, date: Range, limit: number): Range {
  const rest = masked.slice(date.end, Math.min(limit, date.end + 160));
  const sentence = /[,;。)\n]/u.exec(rest)?.index ?? rest.length;
  const event = EVENT.exec(rest.slice(0, sentence));
  return event ? { start: date.start, end: Math.min(folded.length, date.end + event.index + event[0].length) } : date;
}
