import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

/** The standard for official papers: how their numbers are written. */
const PAPERS = "《党政机关公文格式》（GB/T 9704—2012）";
/** The standard for punctuation. */
const MARKS = "《标点符号用法》（GB/T 15834—2011）";

/** What is said of how the basis is cited. */
export const CITATION_MESSAGES = {
  "basis/unmatched-title-mark": wording<{ mark: string; missing: string }>({
    zh: ({ mark, missing }) => ({
      message: `${quote(mark)}缺少与它配对的${quote(missing)}：分不清文件名称从哪里开始、到哪里结束。`,
      hint: `在文件名称的${"《〈".includes(missing) ? "前面" : "末尾"}补上${quote(missing)}，多写的就删去。`,
    }),
    en: ({ mark, missing }) => ({
      message: `${quote(mark)} has no ${quote(missing)}: nobody can tell where the title begins and ends.`,
      hint: `Add ${quote(missing)} where the title ${"《〈".includes(missing) ? "begins" : "ends"}, or delete the extra mark.`,
    }),
  }),
  "basis/unmatched-bracket": wording<{ bracket: string; missing: string }>({
    zh: ({ bracket, missing }) => ({
      message: `括号${quote(bracket)}缺少与它配对的${quote(missing)}。`,
      hint: `补上${quote(missing)}，多写的就删去，如：（国发〔2012〕45号）。`,
    }),
    en: ({ bracket, missing }) => ({
      message: `The bracket ${quote(bracket)} has no ${quote(missing)}.`,
      hint: `Add ${quote(missing)}, or delete the extra bracket: （国发〔2012〕45号）.`,
    }),
  }),
  "basis/nested-title-mark": wording<{ inner: boolean; written: string }>({
    zh: ({ inner, written }) => ({
      message: inner
        ? `书名号里面的名称写成了${quote(written)}：按${MARKS}，外层用《》，里层用〈〉。`
        : `文件名称用了${quote(written)}：按${MARKS}，单独的文件名称用《》。`,
      hint: inner ? "改为：《……关于印发〈……〉的通知》。" : "改为《》。",
    }),
    en: ({ inner, written }) => ({
      message: inner
        ? `The title inside a title has ${quote(written)}: by ${MARKS} the outer marks are 《》, the inner ones 〈〉.`
        : `The title has ${quote(written)}: by ${MARKS} a title that stands alone has 《》.`,
      hint: inner ? "Write 《……关于印发〈……〉的通知》." : "Write 《》.",
    }),
  }),
  "basis/bracket-kind": wording<{ right: string }>({
    zh: ({ right }) => ({
      message: `文号的年份应当用六角括号〔〕（${PAPERS}第7.2.5条）。`,
      hint: `改为${quote(right)}。`,
    }),
    en: ({ right }) => ({
      message: `The year of a document's number stands in the brackets 〔〕: ${PAPERS} 7.2.5.`,
      hint: `Write ${quote(right)}.`,
    }),
  }),
  "basis/lost-bracket": wording<{ right: string }>({
    zh: ({ right }) => ({
      message: "文号的年份少了一个括号，年份和序号分不清：网页复制时常会丢字。",
      hint: `对照原文核对，是不是${quote(right)}？`,
    }),
    en: ({ right }) => ({
      message:
        "The year of the document's number lacks a bracket, so that year and number run together: copied pages often lose characters.",
      hint: `Compare it with the document. Is it ${quote(right)}?`,
    }),
  }),
  "basis/missing-number-sign": wording<{ right: string }>({
    zh: ({ right }) => ({
      message: `文号末尾缺少“号”字：${PAPERS}第7.2.5条要求序号后加“号”。`,
      hint: `改为${quote(right)}。`,
    }),
    en: ({ right }) => ({
      message: `The number lacks its 号 at the end, which ${PAPERS} 7.2.5 asks for.`,
      hint: `Write ${quote(right)}.`,
    }),
  }),
  "basis/stray-number-sign": wording<object>({
    zh: () => ({
      message: "文号后面多了一个“号”字。",
      hint: "删去多余的“号”，如：（国务院令第711号）。",
    }),
    en: () => ({
      message: "There is one 号 too many after the number.",
      hint: "Delete it: （国务院令第711号）.",
    }),
  }),
  "basis/number-outside-bracket": wording<{ number: string }>({
    zh: ({ number }) => ({
      message: `文号${quote(number)}没有放在括号里：引用公文先写标题，后在圆括号内写文号。`,
      hint: "改为：《……》（文号）。",
    }),
    en: ({ number }) => ({
      message: `The number ${quote(number)} is not in brackets: a document is cited by its title, then its number in round brackets.`,
      hint: "Write 《title》（number）.",
    }),
  }),
  "basis/half-width-bracket": wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `${quote(text)}用了半角括号，中文里应当用全角（）。`,
      hint: "改为全角括号，如：（国发〔2012〕45号）。",
    }),
    en: ({ text }) => ({
      message: `${quote(text)} has half-width brackets; Chinese text has full-width ones （）.`,
      hint: "Use full-width brackets: （国发〔2012〕45号）.",
    }),
  }),
  "basis/standard-number": wording<{ right: string }>({
    zh: ({ right }) => ({
      message: "标准编号的写法不对：推荐性标准的代号是“/T”，如 GB/T。",
      hint: `改为${quote(right)}。`,
    }),
    en: ({ right }) => ({
      message: "The standard's number is written wrong: a recommended standard has /T, as in GB/T.",
      hint: `Write ${quote(right)}.`,
    }),
  }),
  "basis/missing-title-marks": wording<{ title: string }>({
    zh: ({ title }) => ({
      message: `文件名称${quote(title)}没有加书名号《》。`,
      hint: "在名称的前后加上《》。",
    }),
    en: ({ title }) => ({
      message: `The title ${quote(title)} is not in 《》.`,
      hint: "Put 《》 around the title.",
    }),
  }),
  "basis/stray-punctuation": wording<{ sign: string }>({
    zh: ({ sign }) => ({
      message: `这里的${quote(sign)}是多余的：它没有分隔任何内容，多半是删改时留下的。`,
      hint: "删去它；名称中的，请对照原文。",
    }),
    en: ({ sign }) => ({
      message: `${quote(sign)} separates nothing here: it was probably left over from an edit.`,
      hint: "Delete it; inside a title, compare with the document.",
    }),
  }),
  "basis/vague": wording<{ text: string; unlocalised: boolean }>({
    zh: ({ text, unlocalised }) => ({
      message: `${quote(text)}没有指明是哪部法规、哪份文件：国办发〔2019〕54号要求目录写明公开依据，读者据此核对。`,
      hint: unlocalised
        ? "换成本地文件的名称和文号，没有就删去。"
        : "写明文件的名称和文号，如：《中华人民共和国政府信息公开条例》（国务院令第711号）；没有就删去。",
    }),
    en: ({ text, unlocalised }) => ({
      message: `${quote(text)} does not say which law or document it means: 国办发〔2019〕54号 asks for the basis, so that readers can check it.`,
      hint: unlocalised
        ? "Name the local document with its number, or delete the words."
        : "Name it with its number: 《中华人民共和国政府信息公开条例》（国务院令第711号）; or delete the words.",
    }),
  }),
  "basis/pasted-text": wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `${quote(text)}是条文的内容，不是依据：公开依据只写到条、款、项。`,
      hint: "删去条文内容，留下文件名称和条款号；需要时加引号，或者写进 note。",
    }),
    en: ({ text }) => ({
      message: `${quote(text)} is what the article says, not the basis: the basis says only which article it is.`,
      hint: "Keep the title and the article, delete the text; quote it if it is needed, or put it into note.",
    }),
  }),
  "basis/duplicate-instrument": wording<{ title: string }>({
    zh: ({ title }) => ({
      message: `公开依据里重复引用了${quote(title)}。`,
      hint: "保留写得最全的一处；引用不同条款的，写明各自的条款号。",
    }),
    en: ({ title }) => ({
      message: `The basis cites ${quote(title)} more than once.`,
      hint: "Keep the fullest citation; where different articles are meant, say which.",
    }),
  }),
} as const;
