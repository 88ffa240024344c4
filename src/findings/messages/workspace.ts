import { codePointName, quote } from "../../language/quote.ts";
import { wording } from "../message.ts";
import { unknownValue } from "./elements.ts";
import { type TemplateProblem, templateProblemInWords } from "./template.ts";

/** What is said of settings, sheet profiles and templates, and of what is written. */
export const WORKSPACE_MESSAGES = {
  "workspace/unknown-value": wording<{
    key: string;
    value: string;
    allowed: readonly string[];
    nearest: string | undefined;
  }>({
    zh: ({ key, value, allowed, nearest }) => ({
      message: `${key} 不能写${quote(value)}，可用：${allowed.join("、")}。`,
      ...(nearest !== undefined && { hint: `是不是 ${nearest}？` }),
    }),
    en: ({ key, value, allowed, nearest }) => ({
      message: `${key} cannot be ${quote(value)}; it takes: ${allowed.join(", ")}.`,
      ...(nearest !== undefined && { hint: `Did you mean ${nearest}?` }),
    }),
  }),
  "workspace/unknown-column": unknownValue({ zh: "版式的列（columns）", en: "columns" }),
  "workspace/profile-column": wording<{ id: string; problem: "twice" | "not-chosen" }>({
    zh: ({ id, problem }) =>
      problem === "twice"
        ? { message: `列${quote(id)}选了两次。`, hint: "删去其中一个。" }
        : { message: `列${quote(id)}没有写在 columns 里。`, hint: "先在 columns 中加上这一列，再合并或冻结它。" },
    en: ({ id, problem }) =>
      problem === "twice"
        ? { message: `The column ${quote(id)} is chosen twice.`, hint: "Delete one of them." }
        : {
            message: `The column ${quote(id)} is not among columns.`,
            hint: "Add it to columns before merging or freezing it.",
          },
  }),
  "workspace/fixed-rule": wording<{ rule: string }>({
    zh: ({ rule }) => ({
      message: `规则${quote(rule)}不能调低：文件读不出来时必须报告，否则内容会悄悄丢失。`,
      hint: "删去这一行设置，改正文件。",
    }),
    en: ({ rule }) => ({
      message: `The rule ${quote(rule)} cannot be lowered: a file that cannot be read must be told, or its content is lost in silence.`,
      hint: "Delete the setting and mend the file.",
    }),
  }),
  "workspace/template": wording<{ template: string; line: number; problem: TemplateProblem }>({
    zh: ({ template, line, problem }) => ({
      message: `网页模板 ${template} 第 ${line} 行有错：${templateProblemInWords(problem).zh}。`,
      hint: "对照自带的同名模板改正，或者删去自己的模板。",
    }),
    en: ({ template, line, problem }) => ({
      message: `The page template ${template} is wrong on line ${line}: ${templateProblemInWords(problem).en}.`,
      hint: "Compare it with the bundled template of the same name, or remove yours.",
    }),
  }),
  "workspace/unknown-rule": wording<{ rule: string; nearest: string | undefined }>({
    zh: ({ rule, nearest }) => ({
      message: `没有${quote(rule)}这条规则。`,
      hint: nearest ? `是不是 ${nearest}？全部规则见 gkml rules。` : "全部规则见 gkml rules。",
    }),
    en: ({ rule, nearest }) => ({
      message: `There is no rule ${quote(rule)}.`,
      hint: nearest ? `Did you mean ${nearest}? See gkml rules.` : "See gkml rules.",
    }),
  }),
  "workspace/duplicate-domain": wording<{ slug: string }>({
    zh: ({ slug }) => ({
      message: `领域代号${quote(slug)}已经有了。`,
      hint: "26 个试点领域不用声明；自设的领域请换一个代号。",
    }),
    en: ({ slug }) => ({
      message: `The domain ${quote(slug)} exists already.`,
      hint: "The 26 pilot domains need no declaration; give your own another slug.",
    }),
  }),
  "workspace/site-meta": wording<{ tag: string; key: string; file: string }>({
    zh: ({ tag, key, file }) => ({
      message: `没有配置 ${key}：网页上不会有《政府网站发展指引》规定的 ${tag} 标签。`,
      hint: `在 ${file} 的 ${key} 中填写。`,
    }),
    en: ({ tag, key, file }) => ({
      message: `${key} is not configured: pages will lack the meta tag ${tag} of 政府网站发展指引.`,
      hint: `Fill in ${key} in ${file}.`,
    }),
  }),
  "output/removed-character": wording<{ path: string; code: number }>({
    zh: ({ path, code }) => ({
      message: `写 ${path} 时去掉了 XML 不允许的字符 ${codePointName(code)}。`,
      hint: "在目录中删去这个字符。",
    }),
    en: ({ path, code }) => ({
      message: `Writing ${path} removed ${codePointName(code)}, which XML forbids.`,
      hint: "Delete the character in the catalog.",
    }),
  }),
  "output/long-cell": wording<{ path: string; column: string; length: number; most: number }>({
    zh: ({ path, column, length, most }) => ({
      message: `${path} 的“${column}”有 ${length} 个字符，Excel 的单元格最多 ${most} 个，写不下。`,
      hint: "把这一项拆成几项，或者精简文字；用 --force 生成时会截断，并在单元格末尾注明。",
    }),
    en: ({ path, column, length, most }) => ({
      message: `“${column}” in ${path} has ${length} characters, an Excel cell holds ${most}.`,
      hint: "Split the item or shorten the text; with --force the text is cut, and the cell says so.",
    }),
  }),
} as const;
