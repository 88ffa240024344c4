import type { Range } from "../range.ts";

/** 等, 等相关文件, 等法律、法规和文件规定, 及相关规定, 及其实施细则, 各地配套政策法规文件. */
const TAIL =
  /^[ 、,]{0,3}(等(?:相关|有关|法律|法规|规章|规范性|政策|文件|制度|规定|要求|和|及|、)*|(?:(?:及其?|以及|和|与)\p{Script=Han}{0,12}|(?:各地|本地|当地|相关|有关|配套|其他|地方)\p{Script=Han}{0,8}?)(?:规定|文件|法规|政策|细则|条例|办法|规章|制度|要求|依据)(?=$|[ \n、,;。:()【\ue000]))/u;

/** The end of a tail: not in the middle of a sentence. */
const AFTER = /^(?:$|[ \n、,;。:()【\ue000])/u;

/** The words after a citation that cite more without naming it, up to `limit` in the masked text. */
export function readTail(masked: string, start: number, limit: number): Range | undefined {
  const found = TAIL.exec(masked.slice(start, Math.min(limit, start + 48)));
  const words = found?.[1]?.replace(/[、和及]$/u, "");
  if (!found || words === undefined) return undefined;
  const from = start + found[0].length - (found[1]?.length ?? 0);
  const end = from + words.length;
  return AFTER.test(masked.slice(end, end + 1)) ? { start: from, end } : undefined;
}
