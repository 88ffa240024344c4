import type { Range } from "../range.ts";
import { isHanAt } from "./han.ts";
import { titleRanges } from "./title-ranges.ts";

/** A number that a spreadsheet counted up when a cell was dragged down. */
export interface DraggedNumber {
  /** Of the number, in the later text. */
  readonly range: Range;
  readonly number: string;
  /** The number of the text before, and of the first of the series. */
  readonly before: string;
  readonly first: string;
}

/** Units that count parts of a series: 第3批, 2季度, 4月, 附件2. */
const SERIES_AFTER =
  /^\s?(?:个?(?:季度|月|期|批|号|楼|届|级|类|表|次|轮|条|款|项|章|节|组|班|年级|等|档|周|学年|、|\.|．|\)|）|：|:|-|—|~))/u;
const SERIES_BEFORE = /(?:第|附件|附表|附录|表|图|之|编号|No\.?|类别|序号|[-—~至到])\s?$/iu;
const YEAR = /^(?:19|20)\d{2}$/u;
/** Smaller numbers that grow by one are as often steps that somebody meant: 1小时, 2小时, 3小时. */
const CERTAIN_FROM = 10;
const CHARACTERS_AROUND = 6;

interface Difference {
  readonly range: Range;
  readonly before: string;
  readonly after: string;
}

/**
 * The texts of a column that repeat the one before with one number higher by one (`超过48小时`, `超过49小时`;
 * `《关于做好2012年…的通知》`, `2013年`). Not reported: numbers of lists and series (第1批, 1季度, 附件2, `1、`),
 * years outside 《》, years at all where `series` says that the texts are entries of one list (a county may
 * publish the notices of several years), numbers below 10, which may be meant steps, and texts with fewer
 * than six equal characters. Holes (`undefined`) end a series.
 */
export function draggedNumbers(
  texts: readonly (string | undefined)[],
  series: boolean,
): readonly (DraggedNumber | undefined)[] {
  const steps = texts.map((text, index) => {
    const previous = texts[index - 1];
    return index > 0 && previous !== undefined && text !== undefined ? stepBetween(previous, text) : undefined;
  });
  return steps.map((step, index) => {
    const text = texts[index];
    if (!step || text === undefined || !isDragged(step, text, series)) return undefined;
    let from = index;
    while (steps[from - 1]?.range.start === step.range.start) from -= 1;
    return { range: step.range, number: step.after, before: step.before, first: steps[from]?.before ?? step.before };
  });
}

/** A cheap look at two texts: what differs first is a digit. */
export function mayBeDragged(before: string, after: string): boolean {
  const longer = after.length - before.length;
  if (longer !== 0 && longer !== 1) return false;
  let at = 0;
  while (at < after.length && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  return isDigitAt(before, at) && isDigitAt(after, at);
}

/** The one number by which two texts differ, when it grows by one. */
function stepBetween(before: string, after: string): Difference | undefined {
  if (!mayBeDragged(before, after)) return undefined;
  let start = 0;
  while (start < before.length && before.charAt(start) === after.charAt(start)) start += 1;
  while (start > 0 && isDigitAt(after, start - 1)) start -= 1;
  const old = /^\d{1,6}/u.exec(before.slice(start, start + 7))?.[0];
  const now = /^\d{1,6}/u.exec(after.slice(start, start + 7))?.[0];
  if (old === undefined || now === undefined || Number(now) !== Number(old) + 1) return undefined;
  if (before.slice(start + old.length) !== after.slice(start + now.length)) return undefined;
  return { range: { start, end: start + now.length }, before: old, after: now };
}

function isDragged({ range, before }: Difference, text: string, series: boolean): boolean {
  const ahead = text.slice(0, range.start);
  const behind = text.slice(range.end);
  if (hanIn(ahead) + hanIn(behind) < CHARACTERS_AROUND || hanIn(ahead) === 0) return false;
  if (/[\d.．-]$/u.test(ahead) || /^[.．]\d/u.test(behind)) return false;
  if (YEAR.test(before)) {
    const inTitle = titleRanges(text).some(({ start, end }) => range.start > start && range.end < end);
    return inTitle && !series;
  }
  if (isDocumentNumber(ahead, behind)) return hanIn(ahead) >= CHARACTERS_AROUND;
  if (SERIES_AFTER.test(behind) || SERIES_BEFORE.test(ahead)) return false;
  return Number(before) >= CERTAIN_FROM;
}

/** `…通知》（国发〔2012〕45号）`: the same title cannot have two numbers. */
const isDocumentNumber = (ahead: string, behind: string) =>
  /》[（(]?\p{Script=Han}{1,12}[〔[［(（]\d{4}[〕\]］)）]$/u.test(ahead) && behind.startsWith("号");

function hanIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (isHanAt(text, index)) count += 1;
  return count;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
