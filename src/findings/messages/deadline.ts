import {
  citationOf,
  type StatutoryLimit,
  type StatutoryLimitId,
  statutoryLimit,
  USUAL_DEADLINE,
} from "../../language/deadline/statutory-limits.ts";
import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

const lengthOf = ({ n, unit }: StatutoryLimit) =>
  unit === "workday" ? { zh: `${n}个工作日`, en: `${n} working days` } : { zh: `${n}日`, en: `${n} days` };

/** What the special rules are about, and from when they count. */
const SPECIAL: Readonly<Record<StatutoryLimitId, { zh: string; en: string; right: string }>> = {
  disclosure: { zh: "主动公开的信息", en: "information that is disclosed", right: USUAL_DEADLINE },
  enforcement: {
    zh: "行政许可、行政处罚的决定",
    en: "decisions on licences and penalties",
    right: "作出决定之日起7个工作日内",
  },
  budget: {
    zh: "经批准、批复的预算、决算",
    en: "approved budgets and final accounts",
    right: "本级人民代表大会或其常务委员会批准后20日内",
  },
};

/** What is said of what deadlines say. */
export const DEADLINE_MESSAGES = {
  "deadline/not-understood": wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `看不出${quote(text)}是什么时限：没有天数、日期，也没有写明随什么公开。`,
      hint: `写明从何时起、多少天内公开，如：${USUAL_DEADLINE}。`,
    }),
    en: ({ text }) => ({
      message: `${quote(text)} is no deadline that can be understood: it has no number of days, no date, no event.`,
      hint: `Say from when and within how many days, for example ${USUAL_DEADLINE}.`,
    }),
  }),
  "deadline/no-trigger": wording<{ text: string; event: string }>({
    zh: ({ text, event }) => ({
      message: `时限${quote(text)}没有写明从何时起算：不知起点，就无法判断是否逾期。`,
      hint: `在前面写上起算点，如：${event}。`,
    }),
    en: ({ text, event }) => ({
      message: `The deadline ${quote(text)} does not say what the days are counted from: nobody can tell when it is over.`,
      hint: `Put the event before it, for example ${event}.`,
    }),
  }),
  "deadline/over-statutory-limit": wording<{ text: string }>({
    zh: ({ text }) => {
      const law = statutoryLimit("disclosure");
      return {
        message: `时限${quote(text)}超过${citationOf(law)}规定的信息形成或者变更之日起${lengthOf(law).zh}。`,
        hint: `改为${lengthOf(law).zh}以内；法律、法规另有规定的，在时限中写明是哪一部，如：依照《……法》第……条。`,
      };
    },
    en: ({ text }) => {
      const law = statutoryLimit("disclosure");
      return {
        message: `The deadline ${quote(text)} is longer than the ${lengthOf(law).en} from formation or change of ${citationOf(law)}.`,
        hint: `Make it ${lengthOf(law).en} or less; where another law says otherwise, name that law in the deadline.`,
      };
    },
  }),
  "deadline/stricter-limit": wording<{ text: string; law: StatutoryLimitId }>({
    zh: ({ text, law }) => {
      const limit = statutoryLimit(law);
      return {
        message: `时限${quote(text)}长于${citationOf(limit)}对${SPECIAL[law].zh}规定的${lengthOf(limit).zh}。`,
        hint: `改为：${SPECIAL[law].right}；法律、行政法规另有规定的，请写明。`,
      };
    },
    en: ({ text, law }) => {
      const limit = statutoryLimit(law);
      return {
        message: `The deadline ${quote(text)} is longer than the ${lengthOf(limit).en} of ${citationOf(limit)} for ${SPECIAL[law].en}.`,
        hint: `Write ${SPECIAL[law].right}; where a law says otherwise, name it.`,
      };
    },
  }),
  "deadline/vague": wording<{ text: string; word: string }>({
    zh: ({ text, word }) => ({
      message: `时限${quote(text)}只写了${quote(word)}，没有天数：是否逾期无从核对，${citationOf(statutoryLimit("disclosure"))}的期限是${lengthOf(statutoryLimit("disclosure")).zh}。`,
      hint: `写明起算点和天数，如：${USUAL_DEADLINE}；随另一件事公开的，写明随什么公开。`,
    }),
    en: ({ text, word }) => ({
      message: `The deadline ${quote(text)} says only ${quote(word)}, which nobody can check; ${citationOf(statutoryLimit("disclosure"))} gives ${lengthOf(statutoryLimit("disclosure")).en}.`,
      hint: `Say from when and within how many days, for example ${USUAL_DEADLINE}, or what it is published together with.`,
    }),
  }),
  "deadline/same-as-above": wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `时限写成${quote(text)}：事项增删、排序或者单独查看时，就不知道指的是哪一项。`,
      hint: `照抄上一项的时限；各项相同的，写在 defaults 的 deadline 里。`,
    }),
    en: ({ text }) => ({
      message: `The deadline is ${quote(text)}: once items move, or one is read alone, nobody knows which item is meant.`,
      hint: "Repeat the deadline of that item; when all items share it, put it into defaults.",
    }),
  }),
  "deadline/two-limits": wording<{ text: string; first: string }>({
    zh: ({ text, first }) => ({
      message: `同一项写了两个时限${quote(first)}和${quote(text)}，没有写明各适用于什么。`,
      hint: `只留一个；两个都要的，分别写明：deadline: [{ scope: 行政处罚, limit: 作出决定之日起7个工作日内 }, { scope: 其他信息, limit: ${USUAL_DEADLINE} }]。`,
    }),
    en: ({ text, first }) => ({
      message: `One item has two limits, ${quote(first)} and ${quote(text)}, and does not say which holds for what.`,
      hint: `Keep one, or give each its scope: deadline: [{ scope: 行政处罚, limit: 作出决定之日起7个工作日内 }, { scope: 其他信息, limit: ${USUAL_DEADLINE} }].`,
    }),
  }),
  "deadline/not-a-limit": wording<{ text: string; kind: "frequency" | "retention" }>({
    zh: ({ text, kind }) => ({
      message: `${quote(text)}说的是${kind === "frequency" ? "多久更新一次" : "公开多久"}，不是最迟何时公开。`,
      hint: `写明最迟何时公开，如：${USUAL_DEADLINE}；${quote(text)}可以写在它后面。`,
    }),
    en: ({ text, kind }) => ({
      message: `${quote(text)} says how ${kind === "frequency" ? "often it is brought up to date" : "long it stays published"}, not by when it is published.`,
      hint: `Say by when it is published, for example ${USUAL_DEADLINE}; ${quote(text)} may follow it.`,
    }),
  }),
  "deadline/missing-measure-word": wording<{ wrong: string; right: string }>({
    zh: ({ wrong, right }) => ({
      message: `${quote(wrong)}少了量词“个”。`,
      hint: `写成：${quote(right)}。`,
    }),
    en: ({ wrong, right }) => ({
      message: `${quote(wrong)} lacks the measure word 个.`,
      hint: `Write ${quote(right)}.`,
    }),
  }),
  "deadline/stray-word": wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `时限中多了一个${quote(text)}。`,
      hint: "删去它。",
    }),
    en: ({ text }) => ({
      message: `There is one ${quote(text)} too many in the deadline.`,
      hint: "Delete it.",
    }),
  }),
  "deadline/mixed-wording": wording<{ text: string; usual: string; count: number }>({
    zh: ({ text, usual, count }) => ({
      message: `${quote(text)}和本目录中 ${count} 处的${quote(usual)}是同一时限，写法不同：读者会以为有别的意思。`,
      hint: `全目录用一种写法，如：${quote(usual)}。`,
    }),
    en: ({ text, usual, count }) => ({
      message: `${quote(text)} says the same as ${quote(usual)}, which stands in ${count} place(s) of this catalog: readers will look for a difference.`,
      hint: `Use one wording in the whole catalog, for example ${quote(usual)}.`,
    }),
  }),
} as const;
