import type { Range } from "../range.ts";
import { endsAsTitle, goesOn, takesTitle } from "./title-words.ts";

/** Marks around a title inside a title, as they stand; one may be missing. */
export interface InnerMarks {
  readonly open?: number;
  readonly close?: number;
}

/** A title with 《》, or with one of the two, where it stands in a folded text. */
export interface TitleSpan {
  /** With its marks. */
  readonly range: Range;
  /** Without them. */
  readonly inner: Range;
  readonly opened: boolean;
  readonly closed: boolean;
  readonly nested: readonly InnerMarks[];
}

/** An outer title that is not closed yet. */
interface OpenTitle {
  readonly start: number;
  readonly inner: { readonly open: number; readonly mark: string }[];
  readonly nested: InnerMarks[];
}

/** How far a mark is looked for: no title has a longer one inside. */
const REACH = 80;

/** All titles in their order. Marks that are missing are supplied where a reader would; time is linear. */
export function findTitles(folded: string): readonly TitleSpan[] {
  const titles: TitleSpan[] = [];
  let open: OpenTitle | undefined;
  /** Before this offset nothing can begin any more. */
  let floor = 0;
  const close = (title: OpenTitle, range: Range, closed: boolean) => {
    open = undefined;
    const nested = [...title.nested, ...title.inner.map((mark) => ({ open: mark.open }))];
    const inner = { start: title.start + 1, end: closed ? range.end - 1 : range.end };
    if (hasName(folded, inner)) titles.push({ range, inner, opened: true, closed, nested });
  };
  for (let at = 0; at < folded.length; at++) {
    const mark = folded.charAt(at);
    if (!MARKS.has(mark)) continue;
    const top = open?.inner.at(-1);
    if (open === undefined) {
      if (mark === "《" || (OTHER_OPENING.has(mark) && closesSoon(folded, at, mark)))
        open = { start: at, inner: [], nested: [] };
      else if (mark === "》") {
        titles.push(...withoutOpening(folded, floor, at, titles));
        floor = at + 1;
      }
    } else if (mark === "《") {
      if (OTHER_OPENING.has(folded.charAt(open.start)) || !isInner(folded, at, open)) {
        close(open, { start: open.start, end: endOfUnclosed(folded, open.start + 1, at) }, false);
        open = { start: at, inner: [], nested: [] };
      } else open.inner.push({ open: at, mark });
    } else if (mark === "(") {
      if (takesTitle(folded, at)) open.inner.push({ open: at, mark });
    } else if (OTHER_OPENING.has(mark)) open.inner.push({ open: at, mark });
    else if (mark === ")") {
      if (top?.mark !== "(") continue;
      open.inner.pop();
      open.nested.push({ open: top.open, close: at });
    } else if (top !== undefined && (mark !== "》" || top.mark === "《" || closesInner(folded, at))) {
      open.inner.pop();
      open.nested.push({ open: top.open, close: at });
    } else if (mark === "》" && top === undefined && !takesTitle(folded, open.start) && closesInner(folded, at))
      open.nested.push({ close: at });
    else if (mark === "》" || OTHER_OPENING.has(folded.charAt(open.start)))
      close(open, { start: open.start, end: at + 1 }, true);
  }
  if (open !== undefined)
    close(open, { start: open.start, end: endOfUnclosed(folded, open.start + 1, folded.length) }, false);
  return titles;
}

const MARKS: ReadonlySet<string> = new Set("《》〈〉<>()");
const OTHER_OPENING: ReadonlySet<string> = new Set("〈<");

const hasName = (folded: string, { start, end }: Range) =>
  /\p{Script=Han}{2}/u.test(folded.slice(start, Math.min(end, start + 40)));

/** Whether a 〈 or < outside 《》 has its other half, with a title between them: `a<b` is no mark. */
function closesSoon(folded: string, at: number, mark: string): boolean {
  const end = at + folded.slice(at, at + REACH).indexOf(mark === "<" ? ">" : "〉");
  return end - at > 2 && endsAsTitle(folded, end);
}

/** Whether a 》 ends an inner title, because the outer one goes on and has another 》. */
function closesInner(folded: string, at: number): boolean {
  return goesOn(folded, at + 1) && /^[^《;。\n]*》/u.test(folded.slice(at + 1, at + REACH));
}

/** Whether a 《 inside an open title begins an inner title and not the next one. */
function isInner(folded: string, at: number, open: OpenTitle): boolean {
  const before = folded.slice(Math.max(open.start, at - 24), at).trimEnd();
  const end = Math.max(open.start, at - 24) + before.length;
  const last = before.at(-1) ?? "";
  if (takesTitle(folded, end)) return true;
  const lastInner = open.nested.at(-1)?.close;
  const afterInner = lastInner === end - 1 || lastInner === end - 2;
  if (!afterInner && (/[、,;。:\n]/u.test(last) || endsAsTitle(folded, end))) return false;
  if (afterInner && /[和与及]/u.test(last)) return true;
  return /^[^》]{1,80}》[^《;。\n]{0,40}》/u.test(folded.slice(at + 1, at + 2 * REACH));
}

/** Where a title without 》 ends: before what cannot belong to a title, at `limit` at the latest. */
function endOfUnclosed(folded: string, start: number, limit: number): number {
  let end = limit;
  for (let at = start; at < limit; at++) {
    const character = folded.charAt(at);
    const stops =
      ",;。\n".includes(character) || (character === "(" && /〔|\[|令|号|\d{4}\)/u.test(folded.slice(at, at + 24)));
    if (stops || (" 、第".includes(character) && endsAsTitle(folded, at))) {
      end = at;
      break;
    }
  }
  return start + folded.slice(start, end).replace(/[ 、]{1,20}$/u, "").length;
}

/**
 * The title that ends with a 》 at `at` which nothing opens: it begins where the sentence does. The
 * title before it is a part of it when it is what the document is about: 财政部关于印发《…》的通知》.
 */
function withoutOpening(folded: string, floor: number, at: number, titles: TitleSpan[]): TitleSpan[] {
  const last = titles.at(-1);
  const swallowed =
    last !== undefined && goesOn(folded, last.range.end) && takesTitle(folded, last.range.start) && last.opened
      ? last
      : undefined;
  if (swallowed) titles.pop();
  let start = Math.max(swallowed ? 0 : floor, titles.at(-1)?.range.end ?? 0);
  const limit = swallowed?.range.start ?? at;
  for (let index = start; index < limit; index++) {
    const character = folded.charAt(index);
    if (",;。\n:".includes(character) || (character === "、" && /[》)号]/u.test(folded.charAt(index - 1))))
      start = index + 1;
  }
  start += /^(?:[ 、)]|\d{1,2}[.、]|号)*/u.exec(folded.slice(start, start + 12))?.[0].length ?? 0;
  const nested = swallowed ? [{ open: swallowed.range.start, close: swallowed.range.end - 1 }] : [];
  const inner = { start: Math.min(start, at), end: at };
  return hasName(folded, inner) ? [{ range: { start, end: at + 1 }, inner, opened: false, closed: true, nested }] : [];
}
