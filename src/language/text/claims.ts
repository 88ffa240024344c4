import type { Range } from "../range.ts";

/**
 * A book of stretches that never overlap: claims a range and says true, or says false where a part of it
 * was claimed before. Takes time by the length of the range, however many there are.
 */
export function claims(): (range: Range) => boolean {
  const taken = new Set<number>();
  return ({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  };
}
