import { ELEMENT_TITLES, type Element } from "../../catalog/elements.ts";
import { quote, visible } from "../../language/quote.ts";
import { wording } from "../message.ts";
import { KIND_WORDS, type ValueKind } from "./kinds.ts";

/** How each element is written right, as the hint of its findings shows it. */
const EXAMPLES: Readonly<Record<Element, string>> = {
  name: "name: { level1: 最低生活保障, level2: 办事指南 }",
  content: "content: [办理条件, 申请材料, 办理流程]",
  basis: "basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]",
  deadline: "deadline: 信息形成或者变更之日起20个工作日内",
  subject: "subject: [县级人民政府民政部门]",
  method: "method: 主动公开",
  channel: "channel: [政府网站, 政务服务中心]",
  audience: "audience: 全社会",
  level: "level: [县级, 乡级]",
};

/** The other form of the elements that have two. */
const OTHER_FORMS: { readonly [E in Element]?: string } = {
  deadline: "deadline: [{ scope: 行政处罚, limit: 作出决定之日起7个工作日内 }]",
  method: "method: [主动公开, 依申请公开]",
  channel: "channel: { required: [政府网站], optional: [广播电视] }",
  audience: "audience: { groups: [申请人] }",
};

const formsOf = (element: Element, or: string) => [EXAMPLES[element], OTHER_FORMS[element] ?? []].flat().join(or);

/** 公开层级 is asked for by local plans (长春新区 2020), the other eight by 国办发〔2019〕54号. */
const authority = (element: Element) =>
  element === "level"
    ? { zh: "公开层级是地方方案要求的第九个要素", en: "the level is the ninth element, which local plans require" }
    : { zh: "国办发〔2019〕54号要求目录写明这一要素", en: "国办发〔2019〕54号 requires it of every item" };

const missing = (element: Element) =>
  wording<{ name: string }>({
    zh: ({ name }) => ({
      message: `${quote(name)}缺少“${ELEMENT_TITLES[element].zh}”（${element}）：${authority(element).zh}。`,
      hint: `在这一项中加一行：${EXAMPLES[element]}；各项相同的，写在 defaults 里。`,
    }),
    en: ({ name }) => ({
      message: `${quote(name)} lacks its ${element} (${ELEMENT_TITLES[element].zh}): ${authority(element).en}.`,
      hint: `Add a line to the item: ${EXAMPLES[element]}; or put it into defaults when all items share it.`,
    }),
  });

const empty = (element: Element) =>
  wording<object>({
    zh: () => ({
      message: `“${ELEMENT_TITLES[element].zh}”（${element}）是空的：空白不等于已经写明。`,
      hint: `填上内容，如：${EXAMPLES[element]}；空的条目请删去。`,
    }),
    en: () => ({
      message: `The ${element} (${ELEMENT_TITLES[element].zh}) is empty: a blank states nothing.`,
      hint: `Fill it in, for example ${EXAMPLES[element]}; delete empty entries.`,
    }),
  });

const wrongType = (element: Element) =>
  wording<{ found: ValueKind }>({
    zh: ({ found }) => ({
      message: `“${ELEMENT_TITLES[element].zh}”（${element}）的写法不对：这里写成了${KIND_WORDS[found].zh}。`,
      hint: `应写成：${formsOf(element, "，或者 ")}。文字里有英文冒号加空格的，请加引号。`,
    }),
    en: ({ found }) => ({
      message: `The ${element} (${ELEMENT_TITLES[element].zh}) has the wrong form: this is ${KIND_WORDS[found].en}.`,
      hint: `Write it as ${formsOf(element, ", or ")}. Text with a colon and a space needs quotes.`,
    }),
  });

/** A value outside a closed set. `nearest` is what was most likely meant. */
export interface UnknownValue {
  readonly value: string;
  readonly allowed: readonly string[];
  readonly nearest: string | undefined;
}

/** Says that a value is not in its closed set, what is, and what `more` may be done about it. */
export const unknownValue = (title: { readonly zh: string; readonly en: string }, more?: { zh: string; en: string }) =>
  wording<UnknownValue>({
    zh: ({ value, allowed, nearest }) => ({
      message: `${quote(value)}不是“${title.zh}”可以用的写法，可用：${visible(allowed.join("、"))}。`,
      ...hint("", nearest && `是不是${quote(nearest)}？`, more?.zh),
    }),
    en: ({ value, allowed, nearest }) => ({
      message: `${quote(value)} is not a value of ${title.en}; it takes: ${visible(allowed.join(", "))}.`,
      ...hint(" ", nearest && `Did you mean ${quote(nearest)}?`, more?.en),
    }),
  });

const hint = (between: string, ...parts: (string | undefined)[]) => {
  const said = parts.filter((part) => part !== undefined && part !== "");
  return said.length === 0 ? {} : { hint: said.join(between) };
};

/** What is said of the nine elements. */
export const ELEMENT_MESSAGES = {
  "name/missing": missing("name"),
  "name/empty": empty("name"),
  "name/wrong-type": wrongType("name"),
  "name/duplicate": wording<{ name: string; line: number }>({
    zh: ({ name, line }) => ({
      message: `事项名称${quote(name)}与第 ${line} 行的重复：同一领域内两项同名，读者无法区分。`,
      hint: "删去重复的一项，或者用 level2、level3 写明两项的区别。",
    }),
    en: ({ name, line }) => ({
      message: `The item name ${quote(name)} is already used on line ${line}: readers cannot tell the two apart.`,
      hint: "Delete one of them, or tell them apart by level2 or level3.",
    }),
  }),
  "content/missing": missing("content"),
  "content/empty": empty("content"),
  "content/wrong-type": wrongType("content"),
  "basis/missing": missing("basis"),
  "basis/empty": empty("basis"),
  "basis/wrong-type": wrongType("basis"),
  "deadline/missing": missing("deadline"),
  "deadline/empty": empty("deadline"),
  "deadline/wrong-type": wrongType("deadline"),
  "subject/missing": missing("subject"),
  "subject/empty": empty("subject"),
  "subject/wrong-type": wrongType("subject"),
  "method/missing": missing("method"),
  "method/empty": empty("method"),
  "method/wrong-type": wrongType("method"),
  "method/unknown": unknownValue(ELEMENT_TITLES.method),
  "channel/missing": missing("channel"),
  "channel/empty": empty("channel"),
  "channel/wrong-type": wrongType("channel"),
  "channel/unknown": unknownValue(ELEMENT_TITLES.channel, {
    zh: "其他渠道写成“其他：名称”；本地常用的渠道可在 gkml.yaml 的 channels 中声明。",
    en: "Write another channel as “其他：name”, or declare it under channels in gkml.yaml.",
  }),
  "audience/missing": missing("audience"),
  "audience/empty": empty("audience"),
  "audience/wrong-type": wrongType("audience"),
  "audience/unknown": unknownValue(ELEMENT_TITLES.audience, {
    zh: "特定群体写成 audience: { groups: [申请人] }。",
    en: "Name a group as audience: { groups: [申请人] }.",
  }),
  "level/missing": missing("level"),
  "level/empty": empty("level"),
  "level/wrong-type": wrongType("level"),
  "level/unknown": unknownValue(ELEMENT_TITLES.level),
} as const;
