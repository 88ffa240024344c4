import { isBody } from "./bodies.ts";

const BOUNDARY = new Set("\ue000[]()〔〕【】《》〈〉<>,;:。、\n \"'“”‘’");

/** What ends before the sign of an agency when no mark does: 的通知 | 朝人社发, 关于转发 | 昆政办发. */
const AFTER_TITLE =
  /(?:的(?:通知|意见|决定|批复|公告)|办法|条例|规定|细则|方案|关于|转发|印发|落实|执行)(?=\p{Script=Han}{2})/gu;

/** Words before an agency's sign that are not part of it, and the end of a date before it. */
const BEFORE = /^(?:依据|根据|按照|依照|以及|和|及|与|等|[\d一二三四五六七八九十]{1,4}[年月日])/u;

/**
 * Where the sign of an agency that ends at `end` begins: 国办发 before 〔2019〕54号. At most 20
 * characters are read back; `floor` is the first that may belong to it.
 */
export function agencyStart(folded: string, floor: number, end: number): number {
  let start = end;
  while (start > floor && end - start < 20 && isPartOfName(folded.charAt(start - 1))) start--;
  return start + lengthBefore(folded.slice(start, end));
}

/**
 * The same for orders, whose agencies are written out, several joined by blanks or 、: 国家民委、公安部令第2号, 中华人民共和国 国务院 令第711号.
 */
export function issuerStart(folded: string, floor: number, end: number): number {
  let start = end;
  while (start > floor && end - start < 50) {
    const character = folded.charAt(start - 1);
    if (!isPartOfName(character) && !(character === " " || (character === "、" && endsABody(folded, floor, start - 1))))
      break;
    start--;
  }
  while (start < end && !isPartOfName(folded.charAt(start))) start++;
  const written = folded.slice(start, end);
  const lastDate = [...written.matchAll(/[\d一二三四五六七八九十][年月日届]/gu)].at(-1);
  if (lastDate) start += lastDate.index + 2;
  return start + lengthBefore(folded.slice(start, end));
}

function isPartOfName(character: string): boolean {
  return character !== "" && !BOUNDARY.has(character) && !/[\p{ASCII}]/u.test(character) && character !== "号";
}

/** Whether the name of a body ends at `end`, so that a 、 after it joins it to the next: 国家民委、公安部. */
function endsABody(folded: string, floor: number, end: number): boolean {
  let start = end;
  while (start > floor && end - start < 20 && isPartOfName(folded.charAt(start - 1))) start--;
  return isBody(folded.slice(start, end));
}

/** How many characters at the beginning of what was read back are no part of the agency. */
function lengthBefore(written: string): number {
  const title = [...written.matchAll(AFTER_TITLE)].at(-1);
  const start = title === undefined ? 0 : title.index + title[0].length;
  return start + (BEFORE.exec(written.slice(start))?.[0].length ?? 0);
}
