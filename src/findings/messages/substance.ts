import { ELEMENT_TITLES, type Element } from "../../catalog/elements.ts";
import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

const draggedNumber = (element: Element) =>
  wording<{ number: string; before: string; first: string }>({
    zh: ({ number, before, first }) => ({
      message: `“${ELEMENT_TITLES[element].zh}”与前一条只差一个数：${before} 变成了 ${number}，多半是表格下拉填充时自动加了 1。`,
      hint: `对照原文核对；应当相同的，改回 ${first}。`,
    }),
    en: ({ number, before, first }) => ({
      message: `The ${element} differs from the entry before by one number only, ${before} became ${number}: most likely a spreadsheet counted up when the cell was dragged down.`,
      hint: `Compare it with the source; if both should be the same, write ${first}.`,
    }),
  });

/** What is said of names and of what the content lists. */
export const SUBSTANCE_MESSAGES = {
  "name/trailing-punctuation": wording<{ mark: string }>({
    zh: ({ mark }) => ({
      message: `事项名称以${quote(mark)}结尾：名称不是句子，末尾不加标点。`,
      hint: "删去末尾的标点。",
    }),
    en: ({ mark }) => ({
      message: `The name ends with ${quote(mark)}: a name is no sentence.`,
      hint: "Delete the mark.",
    }),
  }),
  "name/serial-number": wording<{ number: string }>({
    zh: ({ number }) => ({
      message: `事项名称里写了序号${quote(number)}：序号由 id 和先后次序表示，写进名称，增删后就对不上。`,
      hint: "删去序号，只留名称。",
    }),
    en: ({ number }) => ({
      message: `The name holds the list number ${quote(number)}: the id and the order number the items, and a number in the name is wrong after the next change.`,
      hint: "Delete the number.",
    }),
  }),
  "name/document-number": wording<{ number: string }>({
    zh: ({ number }) => ({
      message: `事项名称里写了文号${quote(number)}：名称说的是哪一件事，文号属于依据或内容。`,
      hint: "把文件名称和文号移到 basis 或 content，名称写事项本身。",
    }),
    en: ({ number }) => ({
      message: `The name holds the document number ${quote(number)}: a name says what the item is, the number belongs to the basis or the content.`,
      hint: "Move the document with its number to basis or content, and name the item itself.",
    }),
  }),
  "name/near-duplicate": wording<{ name: string; other: string; line: number }>({
    zh: ({ name, other, line }) => ({
      message: `事项名称${quote(name)}与第 ${line} 行的${quote(other)}只差虚词、标点或重复的字，像是同一项录了两次。`,
      hint: "是同一项的，删去一项；确是两项的，用 level2、level3 写明区别。",
    }),
    en: ({ name, other, line }) => ({
      message: `The name ${quote(name)} differs from ${quote(other)} on line ${line} only by particles, punctuation or a doubled character: it looks like one item entered twice.`,
      hint: "Delete one of them, or tell them apart by level2 or level3.",
    }),
  }),
  "content/duplicate-entry": wording<{ text: string; entry: number }>({
    zh: ({ text, entry }) => ({
      message: `公开内容${quote(text)}与本项第 ${entry} 条相同。`,
      hint: "删去重复的一条；原意是别的内容的，改成那一内容。",
    }),
    en: ({ text, entry }) => ({
      message: `The content ${quote(text)} is the same as entry ${entry} of this item.`,
      hint: "Delete it, or write what was meant instead.",
    }),
  }),
  "content/pasted-text": wording<{ characters: number }>({
    zh: ({ characters }) => ({
      message: `这里粘贴了 ${characters} 字的条文或整段文字：公开内容写公开哪些要素，不写条文本身。`,
      hint: "改成要素名称，如：办理条件、申请材料、办理流程；条文的出处写在 basis。",
    }),
    en: ({ characters }) => ({
      message: `${characters} characters of statute text or whole paragraphs were pasted here: the content names what is published.`,
      hint: "Write the names of the elements (办理条件, 申请材料 …), and cite the article in basis.",
    }),
  }),
  "content/dragged-number": draggedNumber("content"),
  "basis/dragged-number": draggedNumber("basis"),
  "deadline/dragged-number": draggedNumber("deadline"),
  "content/name-list": wording<{ list: string }>({
    zh: ({ list }) => ({
      message: `${quote(list)}在政府网站向全社会公开，却没有公示期，也没有说明公开到什么程度：涉及个人隐私的要去标识化，选择恰当的方式和范围（《政府信息公开条例》第十五条、2018年政务公开工作要点）。`,
      hint: "在 deadline 写明公示期，或者在 note 写明范围和隐去的信息；也可以只在村（社区）公示栏公示。",
    }),
    en: ({ list }) => ({
      message: `${quote(list)} is shown to everybody on the government website, with no notice period and no word on what is left out: personal data has to be de-identified and shown in a fitting scope (《政府信息公开条例》 art. 15).`,
      hint: "State the notice period in deadline, or the scope and what is hidden in note; or show it on the village notice board only.",
    }),
  }),
  "content/obsolete-term": wording<{ term: string; now: string; since: number; reason: string }>({
    zh: ({ term, now, since, reason }) => ({
      message: `${quote(term)}从 ${since} 年起不再使用：${reason}。`,
      hint: `现行说法是“${now}”；历史文件的名称请放在《》里。`,
    }),
    en: ({ term, now, since, reason }) => ({
      message: `${quote(term)} has not been used since ${since}: ${reason}.`,
      hint: `Say “${now}”; put the titles of older documents into 《》.`,
    }),
  }),
  "content/phone-mismatch": wording<{ number: string; other: string }>({
    zh: ({ number, other }) => ({
      message: `电话${quote(number)}与本项的${quote(other)}号码相同而区号不同：其中一个写错了。`,
      hint: "核对后改成同一个区号。",
    }),
    en: ({ number, other }) => ({
      message: `The telephone number ${quote(number)} is the same as ${quote(other)} of this item but for the area code: one of them is wrong.`,
      hint: "Find out which, and use one area code.",
    }),
  }),
} as const;
