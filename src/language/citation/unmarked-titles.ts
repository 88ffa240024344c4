import type { Range } from "../range.ts";
import type { Atom } from "./atoms.ts";
import { isBody } from "./bodies.ts";
import { endsAsTitle, goesOn, takesTitle } from "./title-words.ts";

const BOUNDARY = /[,;。:、\n()[\]〔〕【】《》〈〉<>\ue000"'“”‘’]/u;

const ABOUT = /关于|印发|转发|批转/u;

/** Words that make a text a description and no title: 相关法律, 各级配套政策. */
const VAGUE = /相关|有关|上位|下位|法律|配套|政策|各地|各级|各类|其他|上述|以上|下列|本级|上级|国家和/u;

const LEADING = /^(?:[ \n]|\d{1,2}[.、]|依据|根据|按照|依照|参照|执行)*/u;

const STATE_LAW = /^中华人民共和国\p{Script=Han}{2,40}$/u;
const LAW = /^\p{Script=Han}{1,40}(?:法|条例|法典|实施细则|暂行办法|管理办法)$/u;

/**
 * A document named without 《》 around another one with them, or around a number: 民政部关于印发《…》的通知. Gives the
 * atoms with such titles as one; those inside them are left out.
 */
export function joinOuterTitles(masked: string, atoms: readonly Atom[]): readonly Atom[] {
  const joined: Atom[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index];
    if (atom === undefined) continue;
    const last = atom.kind === "title" ? lastOfRow(masked, atoms, index) : index;
    const mayBeInner = atom.kind === "number" || (atom.kind === "title" && atom.title.opened);
    const outer = mayBeInner && outerRange(masked, joined.at(-1), atoms, index, last);
    if (!outer) {
      joined.push(atom);
      continue;
    }
    const nested = atoms
      .slice(index, last + 1)
      .flatMap((inner) =>
        inner.kind === "title" ? [{ open: inner.range.start, close: inner.range.end - 1 }, ...inner.title.nested] : [],
      );
    const title = { range: outer, inner: outer, opened: false, closed: false, nested };
    joined.push({ kind: "title", range: outer, title });
    index = last;
  }
  return joined;
}

/** The last of the titles that follow directly one another by 和 or 、. */
function lastOfRow(masked: string, atoms: readonly Atom[], first: number): number {
  let last = first;
  for (;;) {
    const [one, next] = [atoms[last], atoms[last + 1]];
    if (one === undefined || next?.kind !== "title") return last;
    if (!/^[和及与、]?$/u.test(masked.slice(one.range.end, next.range.start))) return last;
    last++;
  }
}

function outerRange(
  masked: string,
  before: Atom | undefined,
  atoms: readonly Atom[],
  index: number,
  last: number,
): Range | undefined {
  const start = atoms[index]?.range.start ?? 0;
  const end = atoms[last]?.range.end ?? 0;
  const paper = masked.startsWith("文件", end) ? 2 : 0;
  if (!takesTitle(masked, start) || !goesOn(masked, end + paper)) return undefined;
  const limit = Math.min(atoms[last + 1]?.range.start ?? masked.length, end + 60);
  let stop = end;
  while (stop < limit && masked.charAt(stop) !== " " && !BOUNDARY.test(masked.charAt(stop))) stop++;
  if (!endsAsTitle(masked, stop)) return undefined;
  const floor = Math.max(before?.range.end ?? 0, start - 80);
  let from = start;
  while (from > floor && !BOUNDARY.test(masked.charAt(from - 1))) from--;
  from = withJointBodies(masked, floor, from);
  from += LEADING.exec(masked.slice(from, start))?.[0].length ?? 0;
  return { start: from, end: stop };
}

/** 财政部、农业农村部关于…: the bodies before the last 、 belong to the title as well. */
function withJointBodies(masked: string, floor: number, start: number): number {
  let from = start;
  while (masked.charAt(from - 1) === "、" && from - 1 > floor) {
    let body = from - 1;
    while (body > floor && !BOUNDARY.test(masked.charAt(body - 1))) body--;
    if (!isBody(masked.slice(body, from - 1).trim())) break;
    from = body;
  }
  return from;
}

/** The titles without any marks in `range` of the masked text: 关于…的通知, 中华人民共和国预算法. */
export function findUnmarkedTitles(masked: string, range: Range): readonly Range[] {
  const found: Range[] = [];
  let start = range.start;
  for (let at = range.start; at <= range.end; at++) {
    if (at < range.end && !BOUNDARY.test(masked.charAt(at))) continue;
    if (at - start >= 3 && at - start <= 160)
      found.push(...titlesInRun(masked, found.at(-1)?.end ?? range.start, start, at));
    start = at + 1;
  }
  return found;
}

function titlesInRun(masked: string, floor: number, start: number, end: number): Range[] {
  const run = masked.slice(start, end).trimEnd();
  const from = start + (LEADING.exec(run)?.[0].length ?? 0);
  const stop = start + run.length;
  const about = masked.slice(from, stop).search(ABOUT);
  if (about >= 0 && endsAsTitle(masked, stop) && !VAGUE.test(masked.slice(stop - 6, stop))) {
    // What stands before a blank belongs to the title when it is a body that issued it.
    const blank = masked.lastIndexOf(" ", from + about);
    const bodies = masked.slice(from, Math.max(from, blank)).split(" ");
    const whole = blank < from || bodies.every(isBody);
    const first = whole ? withJointBodies(masked, floor, from) : blank + 1;
    return stop - first >= 8 ? [{ start: first, end: stop }] : [];
  }
  const laws: Range[] = [];
  let at = from;
  for (const part of masked.slice(from, stop).split(" ")) {
    if (isLaw(part)) laws.push({ start: at, end: at + part.length });
    at += part.length + 1;
  }
  return laws;
}

function isLaw(part: string): boolean {
  if (part.length > 40 || /^(?:及|和|与|等|以及|其)/u.test(part) || VAGUE.test(part) || !endsAsTitle(part))
    return false;
  return STATE_LAW.test(part) || (LAW.test(part) && part.length >= 3);
}
