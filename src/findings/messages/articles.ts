import type { ArticleFault } from "../../language/instruments/article-forms.ts";
import { wording } from "../message.ts";
import { marked } from "./instrument-words.ts";

const articleZh = (title: string, article: string, fault: ArticleFault) => {
  switch (fault.kind) {
    case "no-article":
      return `${marked(title)}只有 ${fault.count} 条，没有${article}。`;
    case "item-as-paragraph":
      return `${article}写错了：${marked(title)}的这一条只有一款，下分 ${fault.items} 项，带括号的（一）（二）是“项”，不是“款”。`;
    case "no-paragraph":
      return `${article}不存在：${marked(title)}的这一条只有 ${fault.paragraphs} 款。`;
    case "no-item":
      return fault.now
        ? `${article}是修订前的条款：${marked(title)}现行文本的这一条没有这一项。`
        : `${article}不存在：${marked(title)}的这一条${fault.items === 0 ? "不分项" : `只有 ${fault.items} 项`}。`;
  }
};

const articleEn = (title: string, article: string, fault: ArticleFault) => {
  switch (fault.kind) {
    case "no-article":
      return `${marked(title)} has ${fault.count} articles only, and no ${article}.`;
    case "item-as-paragraph":
      return `${article} is wrong: this article of ${marked(title)} has one paragraph with ${fault.items} items; （一） and （二） are items (项), not paragraphs (款).`;
    case "no-paragraph":
      return `${article} does not exist: this article of ${marked(title)} has ${fault.paragraphs} paragraph(s) only.`;
    case "no-item":
      return fault.now
        ? `${article} is of the text before the revision: this article of ${marked(title)} has no such item now.`
        : `${article} does not exist: this article of ${marked(title)} has ${fault.items === 0 ? "no" : `only ${fault.items}`} items.`;
  }
};

const articleRight = (fault: ArticleFault) =>
  fault.kind === "item-as-paragraph" ? fault.right : fault.kind === "no-item" ? fault.now : undefined;

/** What is said of the articles that are cited. */
export const ARTICLE_MESSAGES = {
  "basis/wrong-article-form": wording<{ title: string; article: string; fault: ArticleFault }>({
    zh: ({ title, article, fault }) => {
      const right = articleRight(fault);
      return {
        message: articleZh(title, article, fault),
        hint: right ? `应写成“${right}”，请对照现行文本。` : "请对照现行文本改正。",
      };
    },
    en: ({ title, article, fault }) => {
      const right = articleRight(fault);
      return {
        message: articleEn(title, article, fault),
        hint: right ? `Write ${right}; compare the text in force.` : "Compare the text in force.",
      };
    },
  }),
  "basis/former-article": wording<{ title: string; article: string; now: string }>({
    zh: ({ title, article, now }) => ({
      message: `${marked(title)}修订后条款号变了：修订前${article}的公开要求，现在在${now}。`,
      hint: `如果说的是公开的范围或者时限，改为${now}；确实引用现行${article}的，不用改。`,
    }),
    en: ({ title, article, now }) => ({
      message: `${marked(title)} was renumbered: what ${article} required before the revision stands in ${now} now.`,
      hint: `If what is to be disclosed, or when, is meant, write ${now}; if today's ${article} is, leave it.`,
    }),
  }),
} as const;
