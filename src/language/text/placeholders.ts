import { placeholders as table } from "#generated/knowledge.js";
import type { Range } from "../range.ts";
import { isInAddress } from "./address.ts";
import { isAlphanumericAt, isHanAt } from "./han.ts";
import { phraseTable } from "./phrase-table.ts";
import { SURNAMES } from "./surnames.ts";
import { trimmed } from "./trimmed.ts";

/** An entry of src/knowledge/placeholders.yaml. */
interface Entry {
  readonly words: string;
  readonly where: "anywhere" | "whole" | "bracketed" | "start";
  readonly only_localised?: boolean;
}

/** A gap in a form that nobody filled in. */
export interface Placeholder {
  readonly range: Range;
  readonly text: string;
  /** Whether it is only wording for all places, which a catalog of one place has to replace by its own. */
  readonly general: boolean;
}

const ENTRIES = table as readonly Entry[];
const WHOLE = new Set(ENTRIES.filter(({ where }) => where === "whole").map(({ words }) => words));
const find = phraseTable(
  ENTRIES.filter(({ where }) => where !== "whole").filter(
    (entry, index, all) => all.findIndex(({ words }) => words === entry.words) === index,
  ),
  ({ words }) => words,
);

const OPENING = " \t\n（(【[［〔";
const CLOSING = " \t\n）)】]］〕。.";
const RUNS = /[XxＸｘ×✕╳](?:[ \u3000]?[XxＸｘ×✕╳])+|[_＿]{2,}|某+/gu;
const CHEAP_RUNS = /[XxＸｘ×✕╳_＿某]/u;

/**
 * Placeholders in the order of the text. Masked names and numbers (张某某, 李××, 138××××5678) and
 * Latin words are none.
 */
export function placeholders(text: string): readonly Placeholder[] {
  const bare = text.length <= LONGEST_WHOLE ? bareOf(text) : "";
  if (WHOLE.has(bare)) {
    const range = trimmed(text);
    return [{ range, text: text.slice(range.start, range.end), general: false }];
  }
  const known = find(text);
  const runs = CHEAP_RUNS.test(text);
  if (known.length === 0 && !runs) return NONE;
  const found: Placeholder[] = [];
  for (const { entry, range } of known) {
    if (!stands(entry, text, range)) continue;
    found.push({ range, text: entry.words, general: entry.only_localised === true });
  }
  if (runs) {
    for (const match of text.matchAll(RUNS)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (isGap(text, range)) found.push({ range, text: match[0], general: false });
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.range.start - b.range.start) : found;
}

const NONE: readonly never[] = [];

/** Nothing but a placeholder, with brackets and blanks, is not longer. */
const LONGEST_WHOLE = 12;

/** The text without brackets and blanks around it. */
function bareOf(text: string): string {
  let start = 0;
  while (start < text.length && OPENING.includes(text.charAt(start))) start += 1;
  let end = text.length;
  while (end > start && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function stands({ words, where }: Entry, text: string, { start, end }: Range): boolean {
  if (where === "start") return start === 0 || /[\s《〈（(【、，；;。：:.及和]/u.test(text.charAt(start - 1));
  if (where === "bracketed") {
    return /[（(【[［〔]/u.test(text.charAt(start - 1)) && /[）)】\]］〕]/u.test(text.charAt(end));
  }
  // A Latin word is not part of a longer one, nor of an address.
  if (!isAlphanumericAt(words, 0)) return true;
  return !isLatinAt(text, start - 1) && !isLatinAt(text, end) && !isInAddress(text, start);
}

const isLatinAt = (text: string, at: number) => isAlphanumericAt(text, at) || text.charAt(at) === "_";

/** What a name in a place of a gap stands for: 某某县, XX年, ××单位. */
const UNITS = new Set("省市州盟县区旗乡镇街村社组局厅部委办处科所站队院校厂司公单年月日号路期届次项个人事");

/** Whether a run of X, × or 某 is a gap and not a masked name, a masked number or a Latin word. */
function isGap(text: string, { start, end }: Range): boolean {
  const run = text.slice(start, end);
  if (/^[_＿]/u.test(run)) return !isLatinAt(text, start - 1) && !isLatinAt(text, end);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isAlphanumericAt(text, start - 1) || isAlphanumericAt(text, end)) return false;
  if (run.startsWith("某")) return run.length > 1 && UNITS.has(after) && !SURNAMES.has(before);
  const hanBeside = isHanAt(text, start - 1) || isHanAt(text, end) || "《》“”（）".includes(after);
  if (!hanBeside && start > 0) return false;
  if (/^[*×✕╳]/u.test(run) || run.length <= 3) return !SURNAMES.has(before) || UNITS.has(after);
  return true;
}
