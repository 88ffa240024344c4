import { codePointName, quote, visible } from "../../language/quote.ts";
import { wording } from "../message.ts";

/** A syntax error. `detail` is the library's own sentence: it is English, so only English words hold it. */
const syntax = (zh: { message: string; hint: string }, en: { message: string; hint: string }) =>
  wording<{ detail: string }>({
    zh: () => ({ message: zh.message, hint: zh.hint }),
    en: ({ detail }) => ({ message: en.message, hint: `${en.hint} (YAML: ${visible(detail)})` }),
  });

/** What is said of YAML that cannot be read, or not as it was meant. */
export const YAML_MESSAGES = {
  "yaml/full-width-colon": syntax(
    { message: "键后面用了全角冒号“：”，YAML 不认作冒号。", hint: "改成英文冒号“:”，后面加一个空格，如 title: 名称。" },
    {
      message: "The key is followed by a full-width colon “：”, which is no colon to YAML.",
      hint: "Write “:” and a space, as in title: name.",
    },
  ),
  "yaml/tab": syntax(
    {
      message: "行首用了制表符（Tab），YAML 的缩进只能用空格。",
      hint: "删去制表符，用空格对齐；编辑器可设为“用空格代替 Tab”。",
    },
    { message: "The line is indented with a tab; YAML indents with spaces only.", hint: "Replace the tab by spaces." },
  ),
  "yaml/missing-space": syntax(
    { message: "冒号或短横线后面少了一个空格。", hint: "写成“键: 值”“- 条目”，冒号和短横线后面各有一个空格。" },
    { message: "A space is missing after the colon or the dash.", hint: "Write “key: value” and “- entry”." },
  ),
  "yaml/full-width-quotes": syntax(
    { message: "用了全角引号，YAML 不认作引号。", hint: '改成英文引号 "…"，或者去掉引号。' },
    { message: "These are full-width quotation marks, which quote nothing in YAML.", hint: 'Write "…", or no quotes.' },
  ),
  "yaml/unquoted-colon": syntax(
    {
      message: "值里面有英文冒号加空格，YAML 会当成另一个键。",
      hint: '给整个值加上英文引号，如 "05-004: 低保"，或者改用全角冒号“：”。',
    },
    {
      message: "The value holds a colon and a space, which YAML takes for another key.",
      hint: 'Put the whole value into quotes, as in "05-004: text", or use a full-width colon in it.',
    },
  ),
  "yaml/indentation": syntax(
    {
      message: "缩进不对：这一行和上面哪一行都没有对齐。",
      hint: "同一层的键左边要对齐，下一层比上一层多两个空格；只能用普通空格，全角空格看着对齐也不算。",
    },
    {
      message: "The indentation is wrong: the line stands under no line above it.",
      hint: "Align keys of one level; indent the next by two ordinary spaces: full-width or no-break ones do not count.",
    },
  ),
  "yaml/bracketed-year": syntax(
    {
      message: "文号的年份用了方括号，而 YAML 的列表也用方括号：在 […] 里面读不下去了。",
      hint: "年份用六角括号，如：国发〔2012〕45号；公文格式（GB/T 9704）也是这样规定的。",
    },
    {
      message: "The year of a document's number stands in square brackets, which mark lists in YAML.",
      hint: "Write 国发〔2012〕45号, with the brackets that official papers use (GB/T 9704).",
    },
  ),
  "yaml/unclosed": syntax(
    { message: "引号或括号没有配对：有开头，没有结尾。", hint: "补上结尾的引号、] 或 }，要用英文（半角）符号。" },
    {
      message: "A quotation mark or bracket is opened and never closed.",
      hint: "Add the closing quote, ] or }, as a half-width sign.",
    },
  ),
  "yaml/syntax": syntax(
    { message: "这里不是正确的 YAML，读不下去了。", hint: "看看这一行和上一行的冒号、短横线、引号和缩进。" },
    {
      message: "This is not valid YAML; reading stops here.",
      hint: "Look at colons, dashes, quotes and indentation of this line and the one above.",
    },
  ),
  "yaml/text-quotes": wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `${quote(text)}两头的全角引号会成为文字的一部分。`,
      hint: '要引用整个值，请用英文引号 "…"；不需要引号就删去。',
    }),
    en: ({ text }) => ({
      message: `The full-width quotation marks of ${quote(text)} become part of the text.`,
      hint: 'To quote the value use "…"; or delete them.',
    }),
  }),
  "yaml/full-width-comma": wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `${quote(text)}是一条，不是几条：YAML 只认英文逗号“,”，全角逗号“，”是文字的一部分。`,
      hint: "是几条的，改成英文逗号加空格，如 [甲, 乙]；确实是一条的，给它加英文引号。",
    }),
    en: ({ text }) => ({
      message: `${quote(text)} is one entry: only “,” parts entries, a full-width “，” is part of the text.`,
      hint: "Write [a, b] when they are several; quote it when it is one.",
    }),
  }),
  "yaml/text-comment": wording<{ text: string }>({
    zh: ({ text }) => ({
      message: `“#”后面的${quote(text)}是注释，不会出现在内容里。`,
      hint: "是内容的，给整个值加英文引号；确实是注释的，在 # 后面加一个空格。",
    }),
    en: ({ text }) => ({
      message: `${quote(text)} after “#” is a comment and no part of the text.`,
      hint: "Quote the whole value when it is text; put a space after # when it is a comment.",
    }),
  }),
  "yaml/duplicate-key": wording<{ key: string; line: number }>({
    zh: ({ key, line }) => ({
      message: `键${quote(key)}在同一处写了两次，第 ${line} 行已有；以先写的为准。`,
      hint: "两处合成一处，删去多余的。",
    }),
    en: ({ key, line }) => ({
      message: `The key ${quote(key)} is written twice, first on line ${line}; the first one counts.`,
      hint: "Merge the two and delete one.",
    }),
  }),
  "yaml/undefined-alias": wording<{ name: string }>({
    zh: ({ name }) => ({
      message: `别名${quote(`*${name}`)}没有对应的锚点${quote(`&${name}`)}。`,
      hint: "锚点要写在别名之前；以 * 开头的普通文字请加引号。",
    }),
    en: ({ name }) => ({
      message: `The alias ${quote(`*${name}`)} has no anchor before it.`,
      hint: "An anchor stands before its aliases; quote plain text that begins with *.",
    }),
  }),
  "yaml/recursive-alias": wording<{ name: string }>({
    zh: ({ name }) => ({
      message: `别名${quote(`*${name}`)}用在了它自己里面，没有尽头。`,
      hint: "写出内容，不用别名。",
    }),
    en: ({ name }) => ({
      message: `The alias ${quote(`*${name}`)} stands inside what it stands for, without end.`,
      hint: "Write the content out.",
    }),
  }),
  "yaml/unused-anchor": wording<{ name: string }>({
    zh: ({ name }) => ({
      message: `锚点${quote(`&${name}`)}没有别名用到它，这些字不会出现在内容里。`,
      hint: "不需要锚点就删去；以 & 开头的普通文字请给整个值加引号。",
    }),
    en: ({ name }) => ({
      message: `No alias uses the anchor ${quote(`&${name}`)}, and it is no part of the text.`,
      hint: "Delete it; quote the whole value when it is text that begins with &.",
    }),
  }),
  "yaml/merge-key": wording<object>({
    zh: () => ({
      message: "不支持合并键“<<”：合并后哪个值有效，读者看不出来。",
      hint: "各项共用的要素写在 defaults 里；单个值可以用锚点和别名。",
    }),
    en: () => ({
      message: "Merge keys “<<” are not supported: a reader cannot see which value counts.",
      hint: "Put shared elements into defaults; single values may use anchors and aliases.",
    }),
  }),
  "yaml/tag": wording<{ name: string }>({
    zh: ({ name }) => ({
      message: `不支持 YAML 标签${quote(name)}：目录中的值都是文字。`,
      hint: "删去以 ! 开头的标签；以 ! 开头的普通文字请加引号。",
    }),
    en: ({ name }) => ({
      message: `The YAML tag ${quote(name)} is not supported: every value of a catalog is text.`,
      hint: "Delete the tag; quote plain text that begins with “!”.",
    }),
  }),
  "yaml/directive": wording<{ name: string }>({
    zh: ({ name }) => ({
      message: `不支持 YAML 指令${quote(name)}：它会改变值的读法。`,
      hint: "删去以 % 开头的这一行。",
    }),
    en: ({ name }) => ({
      message: `The YAML directive ${quote(name)} is not supported: it changes how values are read.`,
      hint: "Delete the line that begins with %.",
    }),
  }),
  "yaml/several-documents": wording<object>({
    zh: () => ({
      message: "一个文件里有几个 YAML 文档（用“---”隔开）：后面的会被漏掉。",
      hint: "一个领域一个文件，把后面的内容移到另一个文件；多余的“---”请删去。",
    }),
    en: () => ({
      message: "The file holds several YAML documents, parted by “---”: the later ones would be lost.",
      hint: "One file holds one domain: move the rest to another file, or delete the “---”.",
    }),
  }),
  "yaml/control-character": wording<{ code: number }>({
    zh: ({ code }) => ({
      message: `有看不见的控制字符 ${codePointName(code)}，网页和 Excel 都不允许。`,
      hint: "删去这个字符；多半是从 Word、网页或聊天软件复制时带进来的。",
    }),
    en: ({ code }) => ({
      message: `There is an invisible control character ${codePointName(code)}, which pages and Excel forbid.`,
      hint: "Delete it; it mostly comes along when text is pasted.",
    }),
  }),
} as const;
