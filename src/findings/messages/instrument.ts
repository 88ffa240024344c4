import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";
import { day, marked } from "./instrument-words.ts";

/** What is said of titles and numbers of the laws and documents that are cited, and of their versions. */
export const INSTRUMENT_MESSAGES = {
  "basis/title-typo": wording<{ title: string; right: string; kind: "character" | "issuer"; certain: boolean }>({
    zh: ({ title, right, kind, certain }) => ({
      message:
        kind === "issuer"
          ? `${quote(title)}漏写了联合发文的机关：全称是${marked(right)}。`
          : `没有名为${quote(title)}的文件，应是${marked(right)}${certain ? "，文号也与它一致" : ""}：名称写错，群众无从查找依据。`,
      hint: `对照原文改为${marked(right)}。`,
    }),
    en: ({ title, right, kind, certain }) => ({
      message:
        kind === "issuer"
          ? `${quote(title)} leaves out a body that issued it jointly: the full title is ${marked(right)}.`
          : `There is no ${quote(title)}; ${marked(right)} must be meant${certain ? ", as its number says too" : ""}. Nobody finds the basis by a wrong title.`,
      hint: `Compare the original and write ${marked(right)}.`,
    }),
  }),
  "basis/short-title": wording<{ title: string; right: string }>({
    zh: ({ title, right }) => ({
      message: `${quote(title)}不是任何法律、法规的名称，应是${marked(right)}。`,
      hint: `写全称${marked(right)}并注明文号；“及相关规定”不指明任何文件，请列出具体文件或者删去。`,
    }),
    en: ({ title, right }) => ({
      message: `${quote(title)} is the title of no law or regulation; ${marked(right)} is meant.`,
      hint: `Write ${marked(right)} in full with its number; 及相关规定 (and related provisions) names nothing: list them or delete it.`,
    }),
  }),
  "basis/repealed": wording<{ title: string; date: string; by: string | undefined }>({
    zh: ({ title, date, by }) => ({
      message: `${marked(title)}自${day(date)}起已经废止，不能再作公开依据。`,
      hint: by ? `改为${marked(by)}，条款号一并核对。` : "改为现行有效的文件，或者删去。",
    }),
    en: ({ title, date, by }) => ({
      message: `${marked(title)} was repealed as of ${date} and can be the basis of nothing.`,
      hint: by ? `Cite ${marked(by)} and check the article numbers.` : "Cite what is in force, or delete it.",
    }),
  }),
  "basis/replaced": wording<{ title: string; number: string | undefined; date: string; by: string }>({
    zh: ({ title, number, date, by }) => ({
      message: number
        ? `${marked(title)}的${number}自${day(date)}起已由${by}取代。`
        : `${marked(title)}自${day(date)}起改为${marked(by)}。`,
      hint: number ? `文号改为${by}，条款号一并核对。` : `改为${marked(by)}。`,
    }),
    en: ({ title, number, date, by }) => ({
      message: number
        ? `${number} of ${marked(title)} was replaced by ${by} as of ${date}.`
        : `${marked(title)} became ${marked(by)} as of ${date}.`,
      hint: number ? `Write ${by} and check the article numbers.` : `Cite ${marked(by)}.`,
    }),
  }),
  "basis/old-order-number": wording<{ title: string; number: string; from: string | undefined; right: string }>({
    zh: ({ title, number, from, right }) => ({
      message: `${number}公布的是${marked(title)}的旧文本，现行文本由${right}公布${from ? `（${day(from)}）` : ""}。`,
      hint: `改为${right}；修订后条款号有变动的，一并核对。`,
    }),
    en: ({ title, number, from, right }) => ({
      message: `${number} published an older text of ${marked(title)}; the text in force was published by ${right}${from ? ` (${from})` : ""}.`,
      hint: `Write ${right}, and check the article numbers, which may have changed.`,
    }),
  }),
  "basis/old-version": wording<{ title: string; year: number; amended: string }>({
    zh: ({ title, year, amended }) => ({
      message: `${marked(title)}在 ${year} 年之后又修改过，最近一次是${day(amended)}：这里注明的是旧文本。`,
      hint: "只写名称即指现行文本；要注明修改日期的，写最近一次。",
    }),
    en: ({ title, year, amended }) => ({
      message: `${marked(title)} was amended again after ${year}, last on ${amended}: an older text is named here.`,
      hint: "The title alone means the text in force; if you give a date of amendment, give the last one.",
    }),
  }),
  "basis/wrong-number": wording<{
    title: string;
    number: string;
    known: readonly string[];
    right: string | undefined;
  }>({
    zh: ({ title, number, known, right }) => ({
      message: `${quote(number)}不是${marked(title)}的文号，它的文号是${known.join("、")}。`,
      hint: right ? `是不是${quote(right)}？请对照原文。` : "请对照原文改正。",
    }),
    en: ({ title, number, known, right }) => ({
      message: `${quote(number)} is no number of ${marked(title)}; it has ${known.join(", ")}.`,
      hint: right ? `Is ${right} meant? Compare the original.` : "Compare the original.",
    }),
  }),
} as const;
