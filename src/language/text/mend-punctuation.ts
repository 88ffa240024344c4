import { difference } from "../difference.ts";
import { applyEdits, type Edit } from "../edit.ts";
import { type WrongPunctuation, wrongPunctuation } from "./punctuation.ts";

/**
 * The edits that leave nothing to mend, or none where nothing would be left of the text: each mark's own,
 * or, where mending one makes another wrong (`甲,,乙`), one edit over all of them.
 */
export function mendPunctuation(
  text: string,
  edges: { readonly end: boolean },
  found: readonly WrongPunctuation[],
): readonly Edit[] {
  const edits = found.map(({ range, right }) => ({ range, text: right }));
  let mended = applyEdits(text, edits);
  const once = mended;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = wrongPunctuation(mended, edges).map(({ range, right }) => ({ range, text: right }));
    if (next.length === 0) break;
    mended = applyEdits(mended, next);
  }
  if (mended.trim() === "") return [];
  return mended === once ? edits : [singleEdit(text, mended)];
}

/** Each round takes a mark away, and nobody writes more in a row. */
const ROUNDS = 8;

/** The shortest single edit that makes one text of another. */
function singleEdit(text: string, wanted: string): Edit {
  const { start, end, otherEnd } = difference(text, wanted);
  return { range: { start, end }, text: wanted.slice(start, otherEnd) };
}
