import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

/**
 * The candidate that a mistyped word most likely means, or undefined when none is near: at most a
 * third of the characters may differ, and one always may.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = distance(wanted, fold(candidate));
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return bestDistance <= Math.max(1, Math.floor(wanted.length / 3)) ? best : undefined;
}
