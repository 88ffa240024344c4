import { rangeOf } from "./fold.ts";
import { missingMeasureWord } from "./missing-measure-word.ts";
import type { Piece } from "./pieces.ts";
import { endOfPublication } from "./publication.ts";
import type { Quantity } from "./quantity.ts";
import { settlePending } from "./read-rest.ts";
import { headingScope, type Reading, triggerOf } from "./reading.ts";
import { type Head, readHead, scopeOf } from "./trigger.ts";
import { wordBefore } from "./words.ts";

/** Pieces that end so say what the following limit holds for: 涉及公众利益的，处罚决定（…）. */
const SCOPE_ENDS = ["的", "外", "信息", "事项", "内容", "决定", "结果", "情况", "处罚", "许可", "名单", "公告", "类"];

/** Reads a limit whose number begins in a piece that is claimed up to `from`; returns where it ends. */
export function readLimit(
  reading: Reading,
  quantity: Quantity,
  from: number,
  within: string | undefined,
  piece: Piece,
): number {
  const { folded, label } = reading;
  const head = readHead(folded.text, from, quantity.start);
  const earlier = head.trigger ? undefined : eventOf(reading);
  const trigger = head.trigger ?? earlier?.trigger;
  const said = head.scope ?? earlier?.scope ?? conditionOf(reading);
  const scope = said ?? (label && headingScope(folded.text.slice(label.start, label.end)));
  settlePending(reading);
  const noun = head.noun ?? earlier?.noun;
  let end = quantity.end + (within?.length ?? 0);
  if (within !== undefined) end = strayWithin(reading, end);
  if (head.stray) stray(reading, head.stray.start, head.stray.end);
  if (quantity.strayMeasureWordAt !== undefined)
    stray(reading, quantity.strayMeasureWordAt, quantity.strayMeasureWordAt + 1);
  if (quantity.missingMeasureWordAt !== undefined)
    missingMeasureWord(reading, quantity.start, quantity.missingMeasureWordAt, quantity.end);
  reading.limits.push({
    ...(trigger ? { trigger: triggerOf(reading, trigger) } : {}),
    n: quantity.n,
    unit: quantity.unit,
    ...(scope === undefined ? {} : { scope }),
    range: rangeOf(folded, trigger?.start ?? head.stray?.start ?? quantity.start, end),
    noun,
  });
  return endOfPublication(folded.text, end, piece.end);
}

/** 信息形成之日起，20个工作日内: the event in the piece before. */
function eventOf(reading: Reading): Head | undefined {
  const last = reading.pending.at(-1);
  if (last?.after !== "soft") return undefined;
  const head = readHead(reading.folded.text, last.start, last.end);
  if (!head.trigger?.tied) return undefined;
  reading.pending.pop();
  return head;
}

/** What the pieces before say that the limit holds for. */
function conditionOf(reading: Reading): string | undefined {
  const { text } = reading.folded;
  const last = reading.pending.at(-1);
  if (!last || wordBefore(text, last.start, last.end, SCOPE_ENDS) === undefined) return undefined;
  reading.pending.pop();
  return scopeOf(text.slice(last.start, last.end)).scope;
}

/** 20个工作日内内: where what is too much ends. */
function strayWithin(reading: Reading, start: number): number {
  let end = start;
  while (reading.folded.text.charAt(end) === "内") end += 1;
  return end > start ? stray(reading, start, end) : start;
}

function stray({ folded, slips }: Reading, start: number, end: number): number {
  const range = rangeOf(folded, start, end);
  const text = folded.raw.slice(range.start, range.end);
  slips.push({ kind: "stray", text, range, edit: { range, text: "" } });
  return end;
}
