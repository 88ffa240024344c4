import { ELEMENT_TITLES, type Element } from "../../catalog/elements.ts";
import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

const titleOf = (element: Element) => ELEMENT_TITLES[element];

const letterSpaced = (element: Element) =>
  wording<{ text: string; joined: string }>({
    zh: ({ text, joined }) => ({
      message: `“${titleOf(element).zh}”中${quote(text)}的词被空格拆开：检索不到，也无法与其他目录对照。`,
      hint: `去掉空格，写成${quote(joined)}。`,
    }),
    en: ({ text, joined }) => ({
      message: `Blanks split the words of the ${element} in ${quote(text)}: no search finds them, no other catalog matches.`,
      hint: `Join them: ${quote(joined)}.`,
    }),
  });

const placeholder = (element: Element) =>
  wording<{ text: string; region: string | undefined }>({
    zh: ({ text, region }) => ({
      message:
        region === undefined
          ? `“${titleOf(element).zh}”中的${quote(text)}是没有填写的占位文字：读者看不到应当公开的内容。`
          : `“${titleOf(element).zh}”中的${quote(text)}是写给全国各地的说法：${quote(region)}的目录要写本地的。`,
      hint:
        region === undefined ? "填上真实内容；没有的，删去这一条。" : "换成本地文件的名称和文号；没有的，删去这一条。",
    }),
    en: ({ text, region }) => ({
      message:
        region === undefined
          ? `${quote(text)} in the ${element} is a placeholder that nobody filled in: readers do not see what is published.`
          : `${quote(text)} in the ${element} is wording for all places: the catalog of ${quote(region)} has to name its own.`,
      hint:
        region === undefined
          ? "Fill in what belongs there, or delete the entry."
          : "Name the local document with its number, or delete the entry.",
    }),
  });

const sameAsAbove = (element: Element) =>
  wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `“${titleOf(element).zh}”写成了${quote(text)}：每一项单独发布和检索，没有“上一行”，删行或排序后还会指错。`,
      hint: `写出实际内容；各项相同的，写在 defaults 的 ${element} 里。`,
    }),
    en: ({ text }) => ({
      message: `The ${element} only says ${quote(text)}: items are published one by one and have no row above, and after sorting it points elsewhere.`,
      hint: `Write out what it says; if all items share it, put it into ${element} under defaults.`,
    }),
  });

/** What is said of text that is padded or was never written. */
export const BLANK_MESSAGES = {
  "name/letter-spaced": letterSpaced("name"),
  "content/letter-spaced": letterSpaced("content"),
  "basis/letter-spaced": letterSpaced("basis"),
  "deadline/letter-spaced": letterSpaced("deadline"),
  "subject/letter-spaced": letterSpaced("subject"),
  "name/placeholder": placeholder("name"),
  "content/placeholder": placeholder("content"),
  "basis/placeholder": placeholder("basis"),
  "deadline/placeholder": placeholder("deadline"),
  "subject/placeholder": placeholder("subject"),
  "content/same-as-above": sameAsAbove("content"),
  "basis/same-as-above": sameAsAbove("basis"),
  "subject/same-as-above": sameAsAbove("subject"),
} as const;
