import { visible } from "../../language/quote.ts";
import type { ForeignBytes } from "../../source/decode.ts";
import type { Limit } from "../../source/limits.ts";
import { wording } from "../message.ts";

const FOREIGN: Readonly<Record<ForeignBytes, { zh: string; en: string }>> = {
  gb18030: { zh: "看起来是 GB18030（GBK）编码", en: "it reads as GB18030 (GBK)" },
  workbook: { zh: "看起来是 Excel、Word 或压缩文件", en: "it looks like a workbook, a Word file or an archive" },
  "old-office": { zh: "看起来是旧版 Excel、Word 或 WPS 文件", en: "it looks like an old Excel, Word or WPS file" },
  pdf: { zh: "看起来是 PDF 文件", en: "it looks like a PDF file" },
  "utf-32": { zh: "看起来是 UTF-32 编码", en: "it looks like UTF-32" },
  binary: { zh: "不是文本，或者文件已经损坏", en: "it is no text, or it is damaged" },
};

const LIMIT_WORDS: Readonly<Record<Limit, { zh: string; en: string }>> = {
  bytes: { zh: "文件的字节数", en: "bytes" },
  lineLength: { zh: "一行的字数", en: "characters of a line" },
  nodes: { zh: "行数和括号、引号、逗号的总数", en: "lines and YAML signs" },
  depth: { zh: "嵌套的层数", en: "levels of nesting" },
  aliases: { zh: "锚点和别名的个数", en: "anchors and aliases" },
  expandedNodes: { zh: "别名展开后的条目数", en: "entries after aliases are expanded" },
};

/** What is said of a file as a whole. */
export const FILE_MESSAGES = {
  "file/unreadable": wording<{ reason: string }>({
    zh: ({ reason }) => ({
      message: `文件读不出来：${visible(reason)}。`,
      hint: "看看文件是否还在、是否有读取权限、是否被别的程序占用。",
    }),
    en: ({ reason }) => ({
      message: `The file cannot be read: ${visible(reason)}.`,
      hint: "Is it still there, may you read it, does another program hold it?",
    }),
  }),
  "file/encoding": wording<{ path: string; offset: number; line: number; looksLike: ForeignBytes }>({
    zh: ({ path, offset, line, looksLike }) => ({
      message: `文件不是 UTF-8 文本：第 ${line} 行、第 ${offset + 1} 个字节起无法识别，${FOREIGN[looksLike].zh}。`,
      hint:
        looksLike === "gb18030"
          ? `运行 gkml fmt --from gb18030 ${visible(path)} 转成 UTF-8；或者在编辑器中另存为 UTF-8。`
          : looksLike === "utf-32"
            ? "在编辑器中打开，另存为 UTF-8 编码。"
            : "gkml check 检查的是 YAML 文本目录；别的文件请先转成 YAML，或者移出目录文件夹。",
    }),
    en: ({ path, offset, line, looksLike }) => ({
      message: `The file is not UTF-8: reading stops on line ${line} at byte ${offset + 1}; ${FOREIGN[looksLike].en}.`,
      hint:
        looksLike === "gb18030"
          ? `Run gkml fmt --from gb18030 ${visible(path)} to convert it, or save it as UTF-8 in an editor.`
          : looksLike === "utf-32"
            ? "Open it in an editor and save it as UTF-8."
            : "gkml check reads YAML text: convert the file to YAML, or move it out of the folder of catalogs.",
    }),
  }),
  "file/empty": wording<{ comments: boolean }>({
    zh: ({ comments }) => ({
      message: comments ? "文件里只有注释，没有目录。" : "文件是空的，没有目录。",
      hint: "写上 domain、title 和 items；可以从 gkml init 生成的目录开始。",
    }),
    en: ({ comments }) => ({
      message: comments ? "The file holds comments only, and no catalog." : "The file is empty: it holds no catalog.",
      hint: "Write domain, title and items; gkml init gives a catalog to start from.",
    }),
  }),
  "file/limit": wording<{ limit: Limit; actual: number; most: number }>({
    zh: ({ limit, actual, most }) => ({
      message: `超过上限：${LIMIT_WORDS[limit].zh}是 ${actual}，最多 ${most}。`,
      hint: "一个领域一个文件；看看是不是放进了别的内容，或者把文件拆开。",
    }),
    en: ({ limit, actual, most }) => ({
      message: `Over the limit: ${actual} ${LIMIT_WORDS[limit].en}, at most ${most} are allowed.`,
      hint: "One file holds one domain; is something else in it, or should it be split?",
    }),
  }),
} as const;
