import { obsoleteTerms as table } from "#generated/knowledge.js";
import type { Range } from "../range.ts";
import { phraseTable } from "./phrase-table.ts";
import { inTitles } from "./title-ranges.ts";

/** An entry of src/knowledge/obsolete-terms.yaml. */
interface Entry {
  readonly term: string;
  readonly now: string;
  readonly since: number;
  readonly reason: string;
}

/** A term that is no longer used. */
export interface ObsoleteTerm {
  readonly range: Range;
  readonly term: string;
  /** What is said today. */
  readonly now: string;
  /** The year from which on. */
  readonly since: number;
  /** The document that changed it. */
  readonly reason: string;
}

const find = phraseTable(table as readonly Entry[], ({ term }) => term);

/** Obsolete terms outside titles, which keep their wording. Those of a later year than the text's are right. */
export function obsoleteTerms(text: string): readonly ObsoleteTerm[] {
  const hits = find(text);
  if (hits.length === 0) return [];
  const isInTitle = inTitles(text);
  return hits
    .filter(({ range }) => !isInTitle(range))
    .map(({ entry: { term, now, since, reason }, range }) => ({ range, term, now, since, reason }));
}
