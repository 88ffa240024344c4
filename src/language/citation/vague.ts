import type { Range } from "../range.ts";
import type { Citation } from "./citation.ts";
import { foldInPlace } from "./fold.ts";

/** Words that a basis is made of when it names nothing: 相关政策文件, 国家和省有关规定. */
const WORD =
  /国家|中央|上级|各级|各地区?|本地区?|当地|地方|省级?|市级?|县级?|区级?|部门|单位|政府信息公开|信息公开|政务公开|政府|相关|有关|配套|其他|现行|上述|具体|工作|业务|领域|行业|法律|法规|规章|规范性|文件|政策|规定|制度|办法|要求|精神|标准|依据|等|以及|和|及|与|或|的|按照|根据|依据|执行|详见|、| /uy;

/** What such a text must have, so that 按照要求 is one and 国家 is none. */
const NOUN = /文件|政策|规定|法规|法律|规章|制度|要求|依据/u;

/** Tails that name the law they mean: the rules made under the law before them. */
const UNDER_THE_LAW = /实施(?:细则|条例|办法)/u;

const FOR_ALL_PLACES = /各地|各省/u;

/** A stretch that cites nothing. `unlocalised`: each place is meant to write its own documents there. */
export interface VagueBasis {
  readonly range: Range;
  readonly unlocalised: boolean;
}

/** Words in place of a citation, and tails that cite more without naming it. 等 alone says only that there is more. */
export function vagueBases(text: string, citations: readonly Citation[]): readonly VagueBasis[] {
  const folded = foldInPlace(text);
  const found: VagueBasis[] = [];
  const add = (start: number, end: number) => {
    const words = folded.slice(start, end);
    // 各地配套政策法规文件 is a gap that nobody filled in: placeholders.ts knows it.
    if (FOR_ALL_PLACES.test(words)) return;
    found.push({ range: { start, end }, unlocalised: /本地|当地/u.test(words) });
  };
  let start = 0;
  for (const { range, tail } of citations) {
    readRuns(folded, start, range.start, start > 0, add);
    if (tail && tail.text.length > 1 && !UNDER_THE_LAW.test(tail.text)) add(tail.range.start, tail.range.end);
    start = range.end;
  }
  readRuns(folded, start, folded.length, start > 0, add);
  return found;
}

/**
 * The stretches between separators from `start` to `end` that are made of vague words only. What goes
 * on directly `after` a citation belongs to its sentence: 《…》第九条的规定.
 */
function readRuns(
  folded: string,
  start: number,
  end: number,
  after: boolean,
  add: (start: number, end: number) => void,
): void {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !",;。\n()".includes(folded.charAt(at))) continue;
    let first = from;
    let last = at;
    while (first < last && /[\d.、 ]/u.test(folded.charAt(first))) first++;
    while (last > first && /[、 ]/u.test(folded.charAt(last - 1))) last--;
    const goesOn = after && first === start;
    if (!goesOn && last - first >= 3 && last - first <= 40 && isVague(folded.slice(first, last))) add(first, last);
    from = at + 1;
  }
}

function isVague(run: string): boolean {
  let at = 0;
  while (at < run.length) {
    WORD.lastIndex = at;
    const word = WORD.exec(run);
    if (!word) return false;
    at += word[0].length;
  }
  return NOUN.test(run);
}
