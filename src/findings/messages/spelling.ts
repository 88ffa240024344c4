import { ELEMENT_TITLES, type Element } from "../../catalog/elements.ts";
import { quote } from "../../language/quote.ts";
import type { GarbledKind } from "../../language/text/garbled.ts";
import type { Misprint } from "../../language/text/misprints.ts";
import type { WrongPunctuation } from "../../language/text/punctuation.ts";
import { wording } from "../message.ts";

const titleOf = (element: Element) => ELEMENT_TITLES[element];

const GARBLED: Readonly<Record<GarbledKind, { readonly zh: string; readonly en: string }>> = {
  replacement: { zh: "编码转换时丢失的字", en: "a character lost in a wrong encoding" },
  mojibake: { zh: "按错误的编码读出的乱码", en: "text read in a wrong encoding" },
  "private-use": { zh: "只有原字体才能显示的符号", en: "a symbol that only its own font can show" },
  pinyin: { zh: "复制网页时混入的拼音", en: "a reading in pinyin that a copied page put in" },
  markup: { zh: "网页代码", en: "code of a web page" },
};

const garbled = (element: Element) =>
  wording<{ text: string; kind: GarbledKind }>({
    zh: ({ text, kind }) => ({
      message: `“${titleOf(element).zh}”中的${quote(text)}是${GARBLED[kind].zh}：读者看到的是乱码。`,
      hint: kind === "pinyin" ? "删去拼音，并对照原文核对前后文字。" : "对照原文件重新录入这一处。",
    }),
    en: ({ text, kind }) => ({
      message: `${quote(text)} in the ${element} is ${GARBLED[kind].en}: readers cannot make it out.`,
      hint:
        kind === "pinyin"
          ? "Delete the reading and compare the words with the source."
          : "Type this place anew from the source.",
    }),
  });

const misprint = (element: Element) =>
  wording<{ wrong: string; right: string; kind: Misprint["kind"] }>({
    zh: ({ wrong, right, kind }) => ({
      message:
        kind === "traditional"
          ? `“${titleOf(element).zh}”中的${quote(wrong)}是繁体字：公文用规范汉字（《国家通用语言文字法》第九条）。`
          : kind === "doubled"
            ? `“${titleOf(element).zh}”中的${quote(wrong)}重复了一遍。`
            : `“${titleOf(element).zh}”中的${quote(wrong)}是录入或识别的错字。`,
      hint: `应为${quote(right)}。`,
    }),
    en: ({ wrong, right, kind }) => ({
      message:
        kind === "traditional"
          ? `${quote(wrong)} in the ${element} is in traditional characters; official papers use the standard ones (《国家通用语言文字法》 art. 9).`
          : kind === "doubled"
            ? `${quote(wrong)} in the ${element} says the same twice.`
            : `${quote(wrong)} in the ${element} is a slip of typing or scanning.`,
      hint: `It should be ${quote(right)}.`,
    }),
  });

const MARKS: Readonly<Record<WrongPunctuation["kind"], { readonly zh: string; readonly en: string }>> = {
  "half-width": { zh: "是半角标点，中文用全角", en: "is half-width; Chinese text takes the full-width mark" },
  "full-width": { zh: "是全角数字或字母，应用半角", en: "is full-width; digits and letters are half-width" },
  doubled: { zh: "重复了标点", en: "is a doubled mark" },
  edge: { zh: "在开头或末尾，没有分隔任何内容", en: "stands at the edge and separates nothing" },
  blank: { zh: "是标点前的空格", en: "is a blank before a mark" },
  stray: { zh: "把后面的括号断在句外", en: "cuts the bracket after it off its sentence" },
};

const punctuation = (element: Element) =>
  wording<{ wrong: string; right: string; kind: WrongPunctuation["kind"]; marks: number }>({
    zh: ({ wrong, right, kind, marks }) => ({
      message: `“${titleOf(element).zh}”中的${quote(wrong)}${MARKS[kind].zh}（GB/T 15834）${marks > 1 ? `，这段文字共 ${marks} 处` : ""}。`,
      hint: right === "" ? "删去即可。" : `应为${quote(right)}。`,
    }),
    en: ({ wrong, right, kind, marks }) => ({
      message: `${quote(wrong)} in the ${element} ${MARKS[kind].en} (GB/T 15834)${marks > 1 ? `; ${marks} such places in this text` : ""}.`,
      hint: right === "" ? "Delete it." : `It should be ${quote(right)}.`,
    }),
  });

const unmatchedBracket = (element: Element) =>
  wording<{ bracket: string; partner: string }>({
    zh: ({ bracket, partner }) => ({
      message: `“${titleOf(element).zh}”中的${quote(bracket)}没有配对的${quote(partner)}：看不出括起来的到哪里为止。`,
      hint: `补上${quote(partner)}，或者删去多余的${quote(bracket)}。`,
    }),
    en: ({ bracket, partner }) => ({
      message: `${quote(bracket)} in the ${element} has no ${quote(partner)}: nobody can tell what it encloses.`,
      hint: `Add ${quote(partner)}, or delete the extra ${quote(bracket)}.`,
    }),
  });

/** What is said of characters, words and marks that are written wrong. */
export const SPELLING_MESSAGES = {
  "name/garbled": garbled("name"),
  "content/garbled": garbled("content"),
  "basis/garbled": garbled("basis"),
  "subject/garbled": garbled("subject"),
  "name/misprint": misprint("name"),
  "content/misprint": misprint("content"),
  "basis/misprint": misprint("basis"),
  "deadline/misprint": misprint("deadline"),
  "subject/misprint": misprint("subject"),
  "name/punctuation": punctuation("name"),
  "content/punctuation": punctuation("content"),
  "subject/punctuation": punctuation("subject"),
  "name/unmatched-bracket": unmatchedBracket("name"),
  "content/unmatched-bracket": unmatchedBracket("content"),
  "subject/unmatched-bracket": unmatchedBracket("subject"),
  "deadline/unmatched-bracket": unmatchedBracket("deadline"),
} as const;
