import type { TriggerKind } from "./deadline.ts";

/** What ties an event to the count. Those of one end stand with the longer first. */
export const CONNECTIVES = ["之日起", "之时起", "当日起", "日起", "之日", "之时", "之后", "以后", "后", "起"];
/** With one of these behind it 后 is a part of another word: 后期, 后台. */
export const AFTER_WORDS = ["续", "期", "勤", "台", "果"];
/** Words that end as a connective does, and are none. */
export const NO_CONNECTIVE = ["一起", "发起", "引起", "提起", "前后", "善后", "售后", "最后"];

/** What may stand between the connective and the number. */
export const FILLERS = [
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
export const OPENERS: readonly { readonly word: string; readonly not: readonly string[] }[] = [
  { word: "自", not: ["自然", "自愿", "自行", "自身", "自治", "自主", "自助", "自来", "自建", "自筹", "自评"] },
  { word: "从", not: ["从业", "从事", "从其"] },
  { word: "在", not: ["在线", "在建", "在校", "在册", "在职", "在岗", "在编"] },
];
/** Before 从 or 在 one of these shows that an event begins. */
export const OPENERS_AFTER = [
  "应",
  "当",
  "须",
  "均",
  "信息",
  "结果",
  "决定",
  "事项",
  "内容",
  "情况",
  "公布",
  "公开",
  "公示",
];

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
export const GENERIC = [
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
/** Words that set what they name apart from what was said before. */
export const OTHERS = ["其他", "其它", "其余", "除"];

/** The verbs with what they begin. */
export const VERB_KINDS = new Map(VERBS.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));
/** The first characters of the verbs. */
export const VERB_FIRSTS = new Set([...VERB_KINDS.keys()].map((word) => word.charAt(0)));
/** The verbs, longer ones first. */
export const VERB_WORDS = [...VERB_KINDS.keys()].sort((a, b) => b.length - a.length);

/** Words that only introduce what a limit holds for, at its beginning and at its end. */
export const SCOPE_START = ["其中", "对于"];
/** See SCOPE_START. */
export const SCOPE_END = ["应当", "应", "须", "均", "则", "在", "于", "的时限", "的期限"];
