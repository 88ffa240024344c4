import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

const INCOMPLETE = {
  rule: { zh: "没有写明规则", en: "names no rule" },
  reason: { zh: "没有写明理由", en: "names no reason" },
  colon: { zh: "的规则和理由之间少了冒号", en: "lacks the colon between rule and reason" },
} as const;

/** What is said of ignore comments and baselines. */
export const SETTING_MESSAGES = {
  "ignore/incomplete": wording<{ missing: "rule" | "reason" | "colon" }>({
    zh: ({ missing }) => ({
      message: `忽略注释${INCOMPLETE[missing].zh}，不起作用：放过一个问题，要让后来的人知道放过什么、为什么。`,
      hint: "写成：# gkml-ignore basis/repealed: 市级文件仍引用旧法，待其修订。",
    }),
    en: ({ missing }) => ({
      message: `The ignore comment ${INCOMPLETE[missing].en} and has no effect: whoever comes later must see what is let pass, and why.`,
      hint: "Write # gkml-ignore basis/repealed: the city's own document still cites it.",
    }),
  }),
  "ignore/unknown-rule": wording<{ rule: string; nearest: string | undefined }>({
    zh: ({ rule, nearest }) => ({
      message: `忽略注释里的${quote(rule)}不是规则名，不起作用。`,
      hint: nearest ? `是不是${quote(nearest)}？规则名见 gkml rules。` : "规则名见 gkml rules。",
    }),
    en: ({ rule, nearest }) => ({
      message: `The ignore comment names ${quote(rule)}, which is no rule, and has no effect.`,
      hint: nearest ? `Did you mean ${quote(nearest)}? gkml rules lists them all.` : "gkml rules lists them all.",
    }),
  }),
  "ignore/fixed-rule": wording<{ rule: string }>({
    zh: ({ rule }) => ({
      message: `规则${quote(rule)}不能忽略：它说的是读不出来的内容，放过就会漏掉目录。`,
      hint: "请改正问题本身，再删去这条注释。",
    }),
    en: ({ rule }) => ({
      message: `The rule ${quote(rule)} cannot be ignored: it tells of text that cannot be read, and items would be lost.`,
      hint: "Mend the text itself, and delete the comment.",
    }),
  }),
  "ignore/unused": wording<{ rule: string }>({
    zh: ({ rule }) => ({
      message: `这条注释没有放过任何${quote(rule)}：问题已经改正，或者注释放错了地方。`,
      hint: "问题已经改正的，删去注释；否则把注释移到那一项或者那一行的上面。整个文件都要放过的，写在 gkml.yaml 的 overrides 里。",
    }),
    en: ({ rule }) => ({
      message: `The comment lets no ${quote(rule)} pass: the text was mended, or the comment stands in the wrong place.`,
      hint: "Delete it, or move it above the item or line that it is meant for. For a whole file, use overrides in gkml.yaml.",
    }),
  }),
  "baseline/stale": wording<{ rule: string; item: string | undefined; file: string; known: number; now: number }>({
    zh: ({ rule, item, file, known, now }) => ({
      message: `基线记录了${quote(file)}${item === undefined ? "" : `的${quote(item)}`}有 ${known} 处${quote(rule)}，现在有 ${now} 处：记录多了，新的问题会被它放过。`,
      hint: "问题改正以后，用 gkml check --write-baseline 重写基线。",
    }),
    en: ({ rule, item, file, known, now }) => ({
      message: `The baseline records ${known} of ${quote(rule)} in ${quote(file)}${item === undefined ? "" : ` at ${quote(item)}`}, and now there are ${now}: what it records too much would let new ones pass.`,
      hint: "Write it anew with gkml check --write-baseline.",
    }),
  }),
} as const;
