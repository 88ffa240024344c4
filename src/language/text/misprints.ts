import { misprints as misprintTable, traditionalCharacters } from "#generated/knowledge.js";
import type { Range } from "../range.ts";
import { claims } from "./claims.ts";
import { codeSet } from "./code-set.ts";
import { doubledPhrases } from "./doubled-phrases.ts";
import { phraseTable } from "./phrase-table.ts";
import { inTitles } from "./title-ranges.ts";

/** An entry of src/knowledge/misprints.yaml. */
interface Entry {
  readonly wrong: string;
  readonly right: string;
  readonly safe: boolean;
  readonly unless?: readonly string[];
  readonly titles?: boolean;
}

/** A word that is written wrong, and how it is written right. */
export interface Misprint {
  readonly range: Range;
  readonly wrong: string;
  readonly right: string;
  /** Whether the right word is certain. */
  readonly safe: boolean;
  readonly kind: "word" | "traditional" | "doubled";
}

const find = phraseTable(misprintTable as readonly Entry[], ({ wrong }) => wrong);

const SIMPLIFIED = new Map(
  (traditionalCharacters as readonly { traditional: string; simplified: string }[]).map((entry) => [
    entry.traditional,
    entry.simplified,
  ]),
);
const isTraditional = codeSet(SIMPLIFIED.keys());

/**
 * Misprints of known words, traditional characters and doubled phrases, in the order of the text.
 * `titles` says whether to look inside 《》 too.
 */
export function misprints(text: string, titles: boolean): readonly Misprint[] {
  const traditional = hasTraditional(text);
  // One character for one, so that places stay: what is a misprint in simplified characters is one here.
  const plain = traditional ? simplified(text) : text;
  const known = find(plain);
  const doubled = doubledPhrases(plain);
  if (!traditional && known.length + doubled.length === 0) return NONE;
  const found: Misprint[] = [];
  const claim = claims();
  const isInTitle = inTitles(plain);
  for (const { entry, range } of known) {
    if (isInTitle(range) && !(titles && entry.titles)) continue;
    if (entry.unless?.some((right) => covers(plain, right, range))) continue;
    claim(range);
    found.push({
      range,
      wrong: text.slice(range.start, range.end),
      right: entry.right,
      safe: entry.safe,
      kind: "word",
    });
  }
  for (const range of traditional ? traditionalRuns(text, claim) : NONE) {
    const wrong = text.slice(range.start, range.end);
    found.push({ range, wrong, right: simplified(wrong), safe: true, kind: "traditional" });
  }
  for (const range of doubled) {
    if (!claim(range)) continue;
    const wrong = text.slice(range.start, range.end);
    found.push({
      range,
      wrong,
      right: plain.slice(range.start, (range.start + range.end) / 2),
      safe: false,
      kind: "doubled",
    });
  }
  return found.length > 1 ? found.sort((a, b) => a.range.start - b.range.start) : found;
}

const simplified = (text: string) => Array.from(text, (character) => SIMPLIFIED.get(character) ?? character).join("");

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isTraditional(text.charCodeAt(at))) return true;
  return false;
}

/** Runs of traditional characters that can be claimed: that stand in no misprinted word. */
function traditionalRuns(text: string, claim: (range: Range) => boolean): readonly Range[] {
  const isFree = (at: number) => isTraditional(text.charCodeAt(at)) && claim({ start: at, end: at + 1 });
  const runs: Range[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isFree(at)) continue;
    const start = at;
    while (isFree(at + 1)) at += 1;
    runs.push({ start, end: at + 1 });
  }
  return runs;
}

/** Whether the longer right word stands in the text around the range. */
function covers(text: string, right: string, { start, end }: Range): boolean {
  for (let from = Math.max(0, end - right.length); from <= start; from += 1) {
    if (text.startsWith(right, from)) return true;
  }
  return false;
}

const NONE: readonly never[] = [];
