import { fold } from "../../../language/fold.ts";
import { remembering } from "../../../language/remembering.ts";

/**
 * How alike two names are, from 0 (no two neighbouring characters in common) to 1 (the same): twice
 * the common pairs of neighbours, divided by the pairs of both (Dice). Blanks, width and the signs
 * between words are no difference.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [words(one), words(other)];
  if (first === second) return 1;
  const left = pairsOf(first);
  const right = pairsOf(second);
  const all = count(left) + count(right);
  if (all === 0) return 0;
  let common = 0;
  for (const [pair, times] of left) common += Math.min(times, right.get(pair) ?? 0);
  return (2 * common) / all;
}

const words = remembering((text) => fold(text).replace(/[^\p{L}\p{N}]/gu, ""));

const pairsOf = remembering(readPairs);

function readPairs(text: string): ReadonlyMap<string, number> {
  const characters = [...text];
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const count = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, times) => sum + times, 0);
