import type { TriggerKind } from "./deadline.ts";
import {
  AFTER_WORDS,
  CONNECTIVES,
  FILLERS,
  GENERIC,
  NO_CONNECTIVE,
  OPENERS,
  OPENERS_AFTER,
  OTHERS,
  SCOPE_END,
  SCOPE_START,
  VERB_FIRSTS,
  VERB_KINDS,
  VERB_WORDS,
} from "./trigger-words.ts";
import { wordAt, wordBefore } from "./words.ts";

/** `tied`: by 之日起, 后 and their like; otherwise by standing right before the number. */
export interface HeadTrigger {
  readonly kind: TriggerKind;
  readonly start: number;
  readonly end: number;
  readonly tied: boolean;
}

/** What stands before a number of days: from when they are counted, and for what. Folded offsets. */
export interface Head {
  readonly trigger?: HeadTrigger;
  /** What the limit holds for, when the head says it apart: 行政处罚事项应自… */
  readonly scope?: string;
  /** What is formed or decided, where it is more than 信息: a scope when there are several limits. */
  readonly noun?: string;
  /** A 个 that belongs to no number: 信息形成个20个工作日内. */
  readonly stray?: { readonly start: number; readonly end: number };
}

/**
 * Reads the head of a limit, a stretch of folded text that ends where its number begins. Without a
 * connective only 形成, 制定 and their like are an event, or another verb right before the number.
 */
export function readHead(text: string, from: number, to: number): Head {
  const stray = strayMeasureWord(text, from, to);
  const end = withoutFillers(text, from, stray?.start ?? to);
  const connective = lastConnective(text, from, end);
  const body = connective?.start ?? end;
  const opener = openerIn(text, from, body);
  const start = opener?.after ?? from;
  const verbs = verbsIn(text, start, body);
  const kind = kindOf(verbs, start, body, connective !== undefined);
  const before = opener ? text.slice(from, opener.at) : "";
  const strays = stray ? { stray } : {};
  if (kind === undefined || body <= start) return { ...scopeOf(text.slice(from, end)), ...strays };
  const noun = nounOf(text.slice(start, verbs[0]?.start ?? start), kind);
  const others = wordAt(text, start, OTHERS) !== undefined ? noun : undefined;
  return {
    trigger: { kind, start, end: connective?.end ?? end, tied: connective !== undefined },
    ...scopeOf(before || (others ?? "")),
    ...(noun === undefined ? {} : { noun }),
    ...strays,
  };
}

function strayMeasureWord(text: string, from: number, to: number): Head["stray"] {
  if (to - from < 2 || text.charAt(to - 1) !== "个") return undefined;
  return "成更生取定作准复后起到内".includes(text.charAt(to - 2)) ? { start: to - 1, end: to } : undefined;
}

function withoutFillers(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    const filler = wordBefore(text, from, end, FILLERS);
    if (filler === undefined) return end;
    end -= filler.length;
  }
}

function lastConnective(text: string, from: number, to: number): { start: number; end: number } | undefined {
  for (let end = to; end > from; end -= 1) {
    const word = wordBefore(text, from, end, CONNECTIVES);
    if (word === undefined || wordBefore(text, from, end, NO_CONNECTIVE) !== undefined) continue;
    if (word === "后" && AFTER_WORDS.includes(text.charAt(end))) continue;
    return { start: end - word.length, end };
  }
  return undefined;
}

/** The first 自, 从 or 在 that begins an event. 在 stands inside words too often to count without a sign. */
function openerIn(text: string, from: number, to: number): { at: number; after: number } | undefined {
  for (let at = from; at < to; at += 1) {
    const opener = OPENERS.find(({ word }) => text.startsWith(word, at));
    if (!opener || wordAt(text, at, opener.not) !== undefined) continue;
    if (opener.word === "自" || at === from || wordBefore(text, from, at, OPENERS_AFTER) !== undefined)
      return { at, after: at + 1 };
  }
  return undefined;
}

interface Verb {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function verbsIn(text: string, from: number, to: number): Verb[] {
  const verbs: Verb[] = [];
  for (let at = from; at < to; at += 1) {
    if (!VERB_FIRSTS.has(text.charAt(at))) continue;
    const word = wordAt(text, at, VERB_WORDS);
    if (word === undefined || at + word.length > to) continue;
    verbs.push({ word, start: at, end: at + word.length });
    at += word.length - 1;
  }
  return verbs;
}

function kindOf(verbs: readonly Verb[], start: number, end: number, tied: boolean): TriggerKind | undefined {
  const first = verbs[0];
  const last = verbs.at(-1);
  if (!first || !last) return tied && end > start ? "settled" : undefined;
  const leading = VERB_KINDS.get(first.word);
  if (leading?.first && first.start === start) return leading.kind;
  const closing = VERB_KINDS.get(last.word);
  // 信息形成(变更)下发至本单位: the event stands at the end, or is one that needs no other sign.
  if (tied || last.end >= end - 1 || closing?.kind === "formed" || closing?.kind === "obtained") return closing?.kind;
  return undefined;
}

/** 该政府信息形成 names nothing of its own, 行政处罚决定作出 does; of what is approved, what stands before 经. */
function nounOf(before: string, kind: TriggerKind): string | undefined {
  const approved = kind === "approved" ? before.indexOf("经") : before.length;
  const noun = approved > 0 ? before.slice(0, approved) : "";
  let at = 0;
  for (let word: string | undefined = ""; word !== undefined; at += word?.length ?? 0) word = wordAt(noun, at, GENERIC);
  return at >= noun.length || kind === "settled" || kind === "received" ? undefined : noun;
}

/** What is said before an event, without the words that only introduce it. */
export function scopeOf(said: string): { readonly scope?: string } {
  let start = 0;
  let end = said.length;
  start += wordAt(said, start, SCOPE_START)?.length ?? 0;
  for (let word: string | undefined = ""; word !== undefined; end -= word?.length ?? 0)
    word = wordBefore(said, start, end, SCOPE_END);
  while (start < end && "、-\"'“”‘’".includes(said.charAt(start))) start += 1;
  let at = start;
  for (let word: string | undefined = ""; word !== undefined; at += word?.length ?? 0) word = wordAt(said, at, GENERIC);
  return at >= end ? {} : { scope: said.slice(start, end) };
}
