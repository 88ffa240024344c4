import { quote, visible } from "../../language/quote.ts";
import { wording } from "../message.ts";
import { unknownValue } from "./elements.ts";
import { KIND_WORDS, kindsInWords, type ValueKind } from "./kinds.ts";

/** What a key that is not in the schema looks like, so that the hint names the real mistake. */
export type KeyMistake = "dash" | "colon" | "blank" | "none";

/** The forms that the schemas ask for by a pattern. */
export type Form = "id" | "date" | "day" | "time" | "url" | "flag" | "slug" | "folder" | "other";

const FORMS: Readonly<Record<Form, { zh: string; en: string }>> = {
  id: {
    zh: "只用字母、数字、点和横线，以字母或数字开头，如 05-004。",
    en: "Use letters, digits, dots and dashes only, as in 05-004.",
  },
  date: { zh: '写年份或日期，如 "2026" 或 2026-11-21。', en: 'Write a year or a date, as "2026" or 2026-11-21.' },
  day: { zh: "写成 2026-11-21。", en: "Write it as 2026-11-21." },
  url: {
    zh: "网址以 http:// 或 https:// 开头，中间没有空格。",
    en: "An address begins with http:// or https:// and has no blanks.",
  },
  flag: {
    zh: "写 true，或者列出要素，如 [deadline, level]。",
    en: "Write true, or list elements, as [deadline, level].",
  },
  time: { zh: "写成 2026-11-21 或 2026-11-21 09:30。", en: "Write it as 2026-11-21 or 2026-11-21 09:30." },
  slug: {
    zh: "只用小写字母、数字和横线，如 rural-roads。",
    en: "Use lower-case letters, digits and dashes, as in rural-roads.",
  },
  folder: {
    zh: "写工作区里的一个文件夹名，不能以 / 或 ~ 开头，不能有 ..。",
    en: "Name a folder inside the workspace: no leading / or ~, and no ...",
  },
  other: { zh: "对照 README 改正。", en: "See README." },
};

/** A key, or an entry of its list. */
const named = (key: string, entry: number | undefined) =>
  entry === undefined ? { zh: key, en: key } : { zh: `${key} 的第 ${entry} 条`, en: `Entry ${entry} of ${key}` };

/** What is said of a catalog outside its nine elements. */
export const CATALOG_MESSAGES = {
  "catalog/unknown-key": wording<{ key: string; allowed: readonly string[]; nearest?: string; mistake: KeyMistake }>({
    zh: ({ key, allowed, nearest, mistake }) => ({
      message: `这里没有${quote(key)}这个键，可用的键：${allowed.join("、")}。`,
      hint:
        mistake === "dash"
          ? "列表条目的短横线“-”后面要有一个空格；不是条目，就删去短横线。"
          : mistake === "colon"
            ? "键后面的冒号要用英文冒号“:”，冒号后面要有一个空格。"
            : mistake === "blank"
              ? "行首的空白要用普通空格，不能用全角空格或不间断空格。"
              : nearest
                ? `是不是 ${nearest}？`
                : allowed.includes("note")
                  ? "删去这一行，或者把内容写进 note。"
                  : "删去这一行。",
    }),
    en: ({ key, allowed, nearest, mistake }) => ({
      message: `There is no key ${quote(key)} here; the keys are: ${allowed.join(", ")}.`,
      hint:
        mistake === "dash"
          ? "The dash of a list entry is followed by a space; if this is no entry, delete the dash."
          : mistake === "colon"
            ? "A key ends with a half-width colon “:” and a space."
            : mistake === "blank"
              ? "Indent with ordinary spaces, not with full-width or no-break ones."
              : nearest
                ? `Did you mean ${nearest}?`
                : allowed.includes("note")
                  ? "Delete the line, or move its text into note."
                  : "Delete the line.",
    }),
  }),
  "catalog/missing-key": wording<{ key: string; title: string }>({
    zh: ({ key, title }) => ({
      message: title === key ? `缺少 ${key}。` : `缺少 ${key}（${title}）。`,
      hint: `加一行：${key}: …`,
    }),
    en: ({ key }) => ({ message: `The key ${key} is missing.`, hint: `Add a line: ${key}: …` }),
  }),
  "catalog/wrong-type": wording<{ key: string; entry?: number; expected: readonly ValueKind[]; found: ValueKind }>({
    zh: ({ key, entry, expected, found }) => ({
      message: `${named(key, entry).zh} 应当是${kindsInWords(expected, "zh")}，这里写成了${KIND_WORDS[found].zh}。`,
      hint: "看看缩进、短横线“-”和冒号“:”：冒号要用英文冒号，后面有一个空格。",
    }),
    en: ({ key, entry, expected, found }) => ({
      message: `${named(key, entry).en} must be ${kindsInWords(expected, "en")}, this is ${KIND_WORDS[found].en}.`,
      hint: "Look at the indentation, the dashes and the colons: a colon is half-width and followed by a space.",
    }),
  }),
  "catalog/wrong-form": wording<{ key: string; value: string; form: Form }>({
    zh: ({ key, value, form }) => ({ message: `${key} 的写法不对：${quote(value)}。`, hint: FORMS[form].zh }),
    en: ({ key, value, form }) => ({ message: `${key} has the wrong form: ${quote(value)}.`, hint: FORMS[form].en }),
  }),
  "catalog/empty": wording<{ key: string; entry?: number }>({
    zh: ({ key, entry }) => ({ message: `${named(key, entry).zh} 是空的。`, hint: "填上内容，或者删去这一行。" }),
    en: ({ key, entry }) => ({ message: `${named(key, entry).en} is empty.`, hint: "Fill it in or delete the line." }),
  }),
  "catalog/unknown-domain": unknownValue(
    { zh: "试点领域（domain）", en: "domain" },
    {
      zh: "自设的领域请在 gkml.yaml 的 domains 中声明。",
      en: "Declare a domain of your own under domains in gkml.yaml.",
    },
  ),
  "catalog/unknown-stage": unknownValue({ zh: "五公开（stage）", en: "stage" }),
  "catalog/unknown-unverified": unknownValue({ zh: "未核实的要素（unverified）", en: "unverified" }),
  "catalog/duplicate-domain": wording<{ domain: string; file: string }>({
    zh: ({ domain, file }) => ({
      message: `领域${quote(domain)}有两个文件，另一个是 ${visible(file)}：一个领域只能有一个目录。`,
      hint: "把两个文件合并成一个，或者改正其中一个的 domain。",
    }),
    en: ({ domain, file }) => ({
      message: `The domain ${quote(domain)} has two files, the other is ${visible(file)}: a domain has one catalog.`,
      hint: "Merge the two files, or correct the domain of one of them.",
    }),
  }),
  "catalog/duplicate-id": wording<{ id: string; place: string }>({
    zh: ({ id, place }) => ({
      message: `编号${quote(id)}已经用在 ${visible(place)}：编号一经使用永不改变，也不能给两个事项。`,
      hint: "给后加的事项一个没有用过的新编号。",
    }),
    en: ({ id, place }) => ({
      message: `The id ${quote(id)} is already used at ${visible(place)}: an id belongs to one item for ever.`,
      hint: "Give the item that was added later a new id.",
    }),
  }),
  "catalog/duplicate-source": wording<{ id: string; line: number }>({
    zh: ({ id, line }) => ({
      message: `来源代号${quote(id)}与第 ${line} 行的重复。`,
      hint: "给其中一个来源换一个代号。",
    }),
    en: ({ id, line }) => ({
      message: `The source id ${quote(id)} is already used on line ${line}.`,
      hint: "Give one of the sources another id.",
    }),
  }),
  "catalog/unknown-evidence": wording<{ id: string; nearest: string | undefined }>({
    zh: ({ id, nearest }) => ({
      message: `证据${quote(id)}不在本文件的 sources 里，无从查考。`,
      hint: nearest ? `是不是 ${nearest}？` : "在 sources 中加上这个来源，或者删去这条证据。",
    }),
    en: ({ id, nearest }) => ({
      message: `The evidence ${quote(id)} is not among the sources of this file.`,
      hint: nearest ? `Did you mean ${nearest}?` : "Add the source to sources, or delete the evidence.",
    }),
  }),
  "catalog/too-many-items": wording<{ count: number; most: number }>({
    zh: ({ count, most }) => ({
      message: `这个文件有 ${count} 项，超过 ${most} 项的上限。`,
      hint: "一个领域一个文件；看看是不是把几个领域或几个乡镇的目录放在了一起。",
    }),
    en: ({ count, most }) => ({
      message: `This file has ${count} items, more than the ${most} that are allowed.`,
      hint: "One file holds one domain; are several domains or townships in it?",
    }),
  }),
} as const;
