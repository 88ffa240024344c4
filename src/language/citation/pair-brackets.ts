import type { Range } from "../range.ts";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["〔", "〕"],
  ["【", "】"],
]);
const OPENING: ReadonlySet<string> = new Set(CLOSING.values());

/** The brackets of a text, paired up. */
export interface Brackets {
  /** The pairs that stand in no other pair, with their brackets, in their order. */
  readonly outermost: readonly Range[];
  /** Offsets of those that have no partner of their kind. */
  readonly unmatched: readonly number[];
}

/** Pairs up all brackets but title marks in a folded text, outside the given ranges (in order). */
export function pairBrackets(folded: string, skipped: readonly Range[]): Brackets {
  const open: { at: number; closing: string }[] = [];
  const pairs: Range[] = [];
  const unmatched: number[] = [];
  let next = 0;
  for (let at = 0; at < folded.length; at++) {
    const skip = skipped[next];
    if (skip !== undefined && at >= skip.start) {
      at = Math.max(at, skip.end) - 1;
      next++;
      continue;
    }
    const character = folded.charAt(at);
    const closing = CLOSING.get(character);
    if (closing !== undefined) open.push({ at, closing });
    else if (OPENING.has(character)) {
      const partner = open.at(-1);
      if (partner?.closing !== character) {
        unmatched.push(at);
        continue;
      }
      open.pop();
      while ((pairs.at(-1)?.start ?? -1) > partner.at) pairs.pop();
      pairs.push({ start: partner.at, end: at + 1 });
    }
  }
  return { outermost: pairs, unmatched: [...unmatched, ...open.map(({ at }) => at)].sort((one, other) => one - other) };
}
