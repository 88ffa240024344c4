import type { Range } from "../range.ts";
import type { Citation } from "./citation.ts";
import { foldInPlace } from "./fold.ts";

/** Words of statutes, which no citation has. */
const STATUTE = /应当|不得|必须|有权|处以|以内|以下|以上|之日起|可以|由.{2,20}(?:申报|负责|办理|审批|决定|批准|承担)/u;

/** From this many characters on it is a sentence and no remark. */
const SENTENCE = 15;

/**
 * The words of a law's article written out after its number, as 第七条婴儿出生后一个月以内，…; words in
 * quotation marks are quoted rightly, and 第九条的规定 only refers to them.
 */
export function pastedText(text: string, citations: readonly Citation[]): readonly Range[] {
  const folded = foldInPlace(text);
  const found: Range[] = [];
  const read = (start: number, end: number) => {
    let first = start;
    let last = end;
    while (first < last && " \n、,:。".includes(folded.charAt(first))) first++;
    while (last > first && " \n、,;".includes(folded.charAt(last - 1))) last--;
    const words = folded.slice(first, last);
    if (words.length < SENTENCE || /^(?:["“'‘「]|的?(?:规定|要求)|之规定|的|和|等|\()/u.test(words)) return;
    if (STATUTE.test(words)) found.push({ start: first, end: last });
  };
  if (citations.length === 0 && /^[ \n、,;。:]{0,20}第[^ ]{1,7}条/u.test(folded)) read(0, folded.length);
  citations.forEach(({ range, articles }, index) => {
    if (articles.length > 0) read(range.end, citations[index + 1]?.range.start ?? folded.length);
  });
  return found;
}
