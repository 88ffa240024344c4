import { policyPeriods } from "#generated/knowledge.js";
import type { Range } from "../range.ts";
import { remembering } from "../remembering.ts";

/** Words that say until when a plan or a policy holds, as src/knowledge/policy-periods.yaml has them. */
interface PolicyPeriod {
  readonly kind: "plan" | "policy";
  readonly words: readonly string[];
  /** At least one of these must stand in the text too. */
  readonly with?: readonly string[];
  readonly to: string;
  readonly next?: string;
}

/** A plan or a policy that a text names, the last year that it is for, and where it says so. */
export interface Period {
  readonly kind: "plan" | "policy";
  readonly lastYear: number;
  readonly next: string | undefined;
  readonly range: Range;
}

const PERIODS = policyPeriods as readonly PolicyPeriod[];

/** 2016-2020年, （2018—2020年）, 2021年至2023年. No part of a longer number, as of a standard's. */
const YEARS = /(?<![\d-])((?:19|20)\d{2})年?(?:[-—–－―~～至]|——)((?:19|20)\d{2})(?![\d-])年?/gu;

/** Marks of quotation, which one writes and another leaves out: “七五”普法, 七五普法. */
const QUOTE = /[“”"'‘’「」]/u;

/** All periods that a text names, in their order. */
export const periodsIn = remembering(readPeriods);

function readPeriods(text: string): readonly Period[] {
  const found: Period[] = [];
  if (/\d年?[-—–－―~～至]/u.test(text)) {
    for (const match of text.matchAll(YEARS)) {
      const lastYear = Number(match[2]);
      if (lastYear < Number(match[1])) continue;
      found.push({
        kind: "plan",
        lastYear,
        next: undefined,
        range: { start: match.index, end: match.index + match[0].length },
      });
    }
  }
  if (!/[五攻疫]/u.test(text)) return found;
  for (const { kind, words, with: companions, to, next } of PERIODS) {
    if (companions && !companions.some((word) => text.includes(word))) continue;
    const range = firstOf(words, text);
    if (range) found.push({ kind, lastYear: Number(to.slice(0, 4)), next, range });
  }
  return found.sort((one, other) => one.range.start - other.range.start);
}

/** Where one of the words stands, however it is quoted. */
function firstOf(words: readonly string[], text: string): Range | undefined {
  for (const word of words) {
    let start = -1;
    let matched = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at);
      if (QUOTE.test(character)) continue;
      if (character === word.charAt(matched)) {
        if (matched === 0) start = at;
        matched++;
        if (matched === word.length)
          return { start: QUOTE.test(text.charAt(start - 1)) ? start - 1 : start, end: at + 1 };
      } else {
        matched = character === word.charAt(0) ? 1 : 0;
        if (matched === 1) start = at;
      }
    }
  }
  return undefined;
}
