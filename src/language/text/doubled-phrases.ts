import type { Range } from "../range.ts";
import { isHanAt } from "./han.ts";

/** Names of places and bodies may repeat: 大王村大王村民小组, 区政府区政府办公室. */
const ENDS_NAME = /[村镇乡区县市省组社路局厅部委办处所站校院公司府会]$/u;
const LONGEST_DOUBLED = 12;
const SHORTEST_DOUBLED = 3;

/**
 * Phrases of 3 to 12 Chinese characters that stand twice in a row: a slip of copying. For each length, a
 * run of as many characters that each equal the one so far behind is such a phrase.
 */
export function doubledPhrases(text: string): readonly Range[] {
  // A phrase that stands twice repeats three characters at least; most texts repeat none.
  if (text.length - new Set(text).size < SHORTEST_DOUBLED) return NONE;
  let found: Range[] | undefined;
  for (let length = SHORTEST_DOUBLED; length <= LONGEST_DOUBLED && 2 * length <= text.length; length += 1) {
    let same = 0;
    for (let at = length; at < text.length; at += 1) {
      if (text.charCodeAt(at) !== text.charCodeAt(at - length)) same = 0;
      else if (same + 1 < length) same += 1;
      else {
        same = 0;
        const phrase = text.slice(at - length + 1, at + 1);
        if (variety(phrase) < 3 || !allHan(phrase) || ENDS_NAME.test(phrase)) continue;
        found ??= [];
        found.push({ start: at - 2 * length + 1, end: at + 1 });
      }
    }
  }
  return found ?? NONE;
}

const NONE: readonly never[] = [];

/** How many different characters there are, up to three. */
function variety(phrase: string): number {
  const first = phrase.charAt(0);
  let second: string | undefined;
  for (const character of phrase) {
    if (character === first || character === second) continue;
    if (second !== undefined) return 3;
    second = character;
  }
  return second === undefined ? 1 : 2;
}

function allHan(phrase: string): boolean {
  for (let index = 0; index < phrase.length; index += 1) if (!isHanAt(phrase, index)) return false;
  return true;
}
