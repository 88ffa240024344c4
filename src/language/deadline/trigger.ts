import type { TriggerKind } from "./deadline.ts";
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

/** What ties an event to the count. Those of one end stand with the longer first. */
const CONNECTIVES = ["之日起", "之时起", "当日起", "日起", "之日", "之时", "之后", "以后", "后", "起"];
const AFTER_WORDS = ["续", "期", "勤", "台", "果"];
const NO_CONNECTIVE = ["一起", "发起", "引起", "提起", "前后", "善后", "售后", "最后"];

/** What may stand between the connective and the number. */
const FILLERS = [
  "应当",
  "应",
  "须",
  "在",
  "于",
  "的",
  "算",
  "最迟",
  "最长",
  "不得超过",
  "不超过",
  "不晚于",
  "不迟于",
  "为",
  "共",
  "及时",
  "尽快",
  "主动",
  "统一",
  "予以公开",
  "公开",
  "时限",
  "期限",
  "时间",
  "跨度",
  "限",
];

/** The words that begin a trigger, and those in which the same character means something else. */
const OPENERS: readonly { readonly word: string; readonly not: readonly string[] }[] = [
  { word: "自", not: ["自然", "自愿", "自行", "自身", "自治", "自主", "自助", "自来", "自建", "自筹", "自评"] },
  { word: "从", not: ["从业", "从事", "从其"] },
  { word: "在", not: ["在线", "在建", "在校", "在册", "在职", "在岗", "在编"] },
];
const OPENERS_AFTER = ["应", "当", "须", "均", "信息", "结果", "决定", "事项", "内容", "情况", "公布", "公开", "公示"];

/** Verbs by what they begin. `first`: the verb stands before what it is about (制定或获取信息). */
const VERBS: readonly { readonly kind: TriggerKind; readonly first: boolean; readonly words: readonly string[] }[] = [
  { kind: "received", first: true, words: ["收到", "接到", "接收", "收悉"] },
  { kind: "decided", first: true, words: ["作出", "做出"] },
  { kind: "obtained", first: true, words: ["制定", "制作", "制订", "获取", "获得", "取得", "保存"] },
  {
    kind: "formed",
    first: true,
    words: ["形成", "变更", "产生", "生成", "更新", "修订", "印发", "签发", "下发", "成文", "出台"],
  },
  { kind: "approved", first: false, words: ["批准", "批复", "核准", "审批通过", "审议通过", "审查批准"] },
  {
    kind: "settled",
    first: false,
    words:
      "确定 结束 完成 终结 届满 公布 发布 公告 发出 签订 开标 成交 中标 审定 验收 竣工 生效 施行 认定 评定 确认 通过 下达 送达 签收 发生 做好 办结 立项 开工".split(
        " ",
      ),
  },
];

/** What says no more than that there is information. */
const GENERIC = [
  "政府信息",
  "公开事项",
  "信息",
  "政府",
  "相关",
  "有关",
  "公开",
  "事项",
  "文件",
  "内容",
  "上述",
  "该",
  "本",
  "此",
  "的",
  "其",
  "应",
  "自",
  "主动",
];
const OTHERS = ["其他", "其它", "其余", "除"];

const VERB_KINDS = new Map(VERBS.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));
const VERB_FIRSTS = new Set([...VERB_KINDS.keys()].map((word) => word.charAt(0)));
const VERB_WORDS = [...VERB_KINDS.keys()].sort((a, b) => b.length - a.length);

/**
 * Reads the head of a limit, a stretch of folded text that ends where its number begins. Without a
 * connective only 形成, 制定 and their like are an event, or another verb right before the number.
 */
export function readHead(text: string, from: number, to: number): Head {
  const stray = strayGe(text, from, to);
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

function strayGe(text: string, from: number, to: number): Head["stray"] {
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

const SCOPE_START = ["其中", "对于"];
const SCOPE_END = ["应当", "应", "须", "均", "则", "在", "于", "的时限", "的期限"];

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
