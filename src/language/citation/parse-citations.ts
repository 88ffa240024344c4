import type { Range } from "../range.ts";
import type { Atom } from "./atoms.ts";
import { canonicalTitle } from "./canonical-title.ts";
import type { Citation } from "./citation.ts";
import { dateWithEvent } from "./date-event.ts";
import { type Draft, finish } from "./draft.ts";
import { foldInPlace } from "./fold.ts";
import { issuerBefore } from "./issuer.ts";
import { pairBrackets } from "./pair-brackets.ts";
import { plainCitation } from "./plain-citation.ts";
import { readAtoms } from "./read-atoms.ts";
import { readTail } from "./tail.ts";
import { findUnmarkedTitles, joinOuterTitles } from "./unmarked-titles.ts";

/** Nothing but punctuation, blanks and joining words: what follows still belongs to the title before. */
const THIN = /^[ \n、,。:()[\]〔〕【】和及与之的中]*$/u;

/** A bracket that tells a law's history; the decisions that it names are not cited. */
const HISTORY = /修正|修改|修订|通过|公布|简称|替代|废止/u;

/**
 * All laws and documents that a text cites, in their order. Numbers, articles, dates and a tail belong
 * to the title that they follow. Text that cites nothing gives an empty list; no text is refused, and
 * the time is linear.
 */
export function parseCitations(text: string): readonly Citation[] {
  const plain = plainCitation(text);
  return plain ? [plain] : parseAnyCitations(text);
}

/** The same for texts of any form. */
export function parseAnyCitations(text: string): readonly Citation[] {
  const folded = foldInPlace(text);
  const { masked, atoms } = readAtoms(folded, text);
  const brackets = pairBrackets(
    masked,
    atoms.filter(({ kind }) => kind === "number").map(({ range }) => range),
  ).outermost;
  const all = withUnmarkedTitles(masked, joinOuterTitles(masked, atoms), brackets);
  return assemble({ text, folded, masked }, withoutHistory(masked, all, brackets), brackets);
}

interface Written {
  readonly text: string;
  readonly folded: string;
  readonly masked: string;
}

function withUnmarkedTitles(masked: string, atoms: readonly Atom[], brackets: readonly Range[]): readonly Atom[] {
  const all: Atom[] = [];
  let start = 0;
  const read = (end: number) => {
    if (end - start < 3) return;
    for (const range of findUnmarkedTitles(masked, { start, end })) {
      if (bracketAround(brackets, range.start)) continue;
      const title = { range, inner: range, opened: false, closed: false, nested: [] };
      all.push({ kind: "title", range, title });
    }
  };
  for (const atom of atoms) {
    read(atom.range.start);
    all.push(atom);
    start = atom.range.end;
  }
  read(masked.length);
  return all;
}

/** Leaves out titles inside brackets that follow another title and tell its history. */
function withoutHistory(masked: string, atoms: readonly Atom[], brackets: readonly Range[]): readonly Atom[] {
  let last = -1;
  return atoms.filter((atom) => {
    if (atom.kind !== "title") return true;
    const bracket = bracketAround(brackets, atom.range.start);
    const isHistory =
      bracket !== undefined &&
      last >= 0 &&
      last <= bracket.start &&
      HISTORY.test(masked.slice(bracket.start, bracket.end));
    if (!isHistory) last = atom.range.end;
    return !isHistory;
  });
}

function assemble(
  { text, folded, masked }: Written,
  atoms: readonly Atom[],
  brackets: readonly Range[],
): readonly Citation[] {
  const citations: Citation[] = [];
  let draft: Draft | undefined;
  let lastTag: Range | undefined;
  const end = (limit: number) => {
    if (draft) citations.push(finish(draft, text, readTail(masked, draft.end, limit)));
    draft = undefined;
  };
  /** The tag that stands directly before a citation. */
  const tagBefore = (start: number) => {
    const tag = lastTag;
    lastTag = undefined;
    return tag && THIN.test(masked.slice(tag.end, start)) ? tag : undefined;
  };
  atoms.forEach((atom, index) => {
    const { start } = atom.range;
    const bracket = bracketAround(brackets, start);
    const follows = draft !== undefined && belongsTo(masked, draft.end, start, bracket, brackets);
    if (atom.kind === "tag") {
      end(start);
      lastTag = atom.range;
    } else if (atom.kind === "title") {
      const floor = Math.max(atoms[index - 1]?.range.end ?? 0, draft?.end ?? 0);
      const issuer = atom.title.opened ? issuerBefore(masked, floor, start) : undefined;
      end(issuer?.start ?? start);
      const tag = tagBefore(issuer?.start ?? start);
      const { inner, nested, opened, closed } = atom.title;
      const title = { text: canonicalTitle(text, folded, inner, nested), range: inner, marked: opened && closed };
      const first = tag?.start ?? issuer?.start ?? start;
      draft = { start: first, end: atom.range.end, title, issuer, tag, numbers: [], articles: [], dates: [] };
    } else if (atom.kind === "number") {
      if (!follows || draft === undefined) {
        end(start);
        const tag = tagBefore(start);
        draft = { start: tag?.start ?? start, end: start, tag, numbers: [], articles: [], dates: [] };
      }
      const bracketed = bracket !== undefined || isAfterBracket(masked, start, draft.end);
      draft.numbers.push({ ...atom.number, bracketed });
      draft.end = Math.max(draft.end, atom.range.end, bracket && bracket.start >= draft.start ? bracket.end : 0);
    } else if (follows && draft !== undefined) {
      if (atom.kind === "articles") draft.articles.push(...atom.articles);
      else {
        const range = dateWithEvent(folded, masked, atom.range, atoms[index + 1]?.range.start ?? masked.length);
        draft.dates.push({ year: atom.year, text: text.slice(range.start, range.end), range });
        draft.end = Math.max(draft.end, range.end);
      }
      draft.end = Math.max(draft.end, atom.range.end, bracket && bracket.start >= draft.start ? bracket.end : 0);
    }
  });
  end(masked.length);
  return citations;
}

/**
 * Whether what stands at `start` belongs to the citation that ends at `end`: nothing of weight lies
 * between but a bracket that tells something of it, or it stands itself in such a bracket.
 */
function belongsTo(
  masked: string,
  end: number,
  start: number,
  around: Range | undefined,
  brackets: readonly Range[],
): boolean {
  const until = around?.start ?? start;
  if (until <= end || THIN.test(masked.slice(end, until))) return true;
  const opening = /^ ?[([【]/u.exec(masked.slice(end, end + 2));
  const between = opening && bracketAround(brackets, end + opening[0].length - 1);
  return !!between && between.end <= until && THIN.test(masked.slice(between.end, until));
}

/** The last opening bracket before a number, when nothing closes it. */
function isAfterBracket(masked: string, start: number, floor: number): boolean {
  return /[([〔【] ?$/u.test(masked.slice(Math.max(floor, start - 2), start));
}

/** The outermost pair of brackets around an offset, by halving. */
function bracketAround(brackets: readonly Range[], at: number): Range | undefined {
  let low = 0;
  let high = brackets.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bracket = brackets[middle];
    if (bracket === undefined) return undefined;
    if (at < bracket.start) high = middle - 1;
    else if (at >= bracket.end) low = middle + 1;
    else return bracket;
  }
  return undefined;
}
