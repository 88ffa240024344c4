import { chineseNumeral, readNumeral } from "../numeral.ts";
import type { ArticleReference } from "./citation.ts";

interface Part {
  readonly value: number;
  readonly end: number;
}

/**
 * The articles that are listed from the 第 at `at`: 第二十条第二款第（三）项, 第二十条（十二）,
 * 第十九条、第二十条, 第十九、二十条, 第二十条第（一）、（二）项. Empty when 第 begins no article.
 */
export function articlesAt(folded: string, text: string, at: number): readonly ArticleReference[] {
  const found: ArticleReference[] = [];
  let start = at;
  while (found.length < 50) {
    const listed = articleAt(folded, start);
    if (listed === undefined) break;
    for (const article of listed.articles) found.push(reference(text, article.start, article.end, article.value));
    let end = listed.end;
    const last = found.pop();
    if (last === undefined) break;
    const paragraph = partAt(folded, end, "款");
    end = paragraph?.end ?? end;
    const item = itemAt(folded, end);
    end = item?.end ?? end;
    found.push(reference(text, last.range.start, end, last.article, paragraph?.value, item?.value));
    // 第一款、第二款 and 第（一）、（二）项 go on with the article that was named.
    while ((paragraph ?? item) !== undefined && found.length < 50) {
      const next = joiner(folded, end);
      if (next === undefined) break;
      const another = item === undefined ? partAt(folded, next, "款") : itemAt(folded, next);
      if (another === undefined) break;
      // 第一款、第二款第（三）项: an item belongs to the paragraph before it.
      const below = item === undefined ? itemAt(folded, another.end) : undefined;
      const [second, third] = item === undefined ? [another.value, below?.value] : [paragraph?.value, another.value];
      end = below?.end ?? another.end;
      found.push(reference(text, next, end, last.article, second, third));
    }
    const next = joiner(folded, end);
    if (next === undefined) break;
    start = next;
  }
  return found;
}

/** Where the next of a list begins: after 、, a comma, 和, 及, 至. */
function joiner(folded: string, at: number): number | undefined {
  const found = /^ ?(?:[、,和及与至-]|以及) ?(?=[第(])/u.exec(folded.slice(at, at + 5));
  return found ? at + found[0].length : undefined;
}

/** 第十九条, or 第十九、二十条 and 第十九至二十一条: every number of the list with its own place. */
function articleAt(
  folded: string,
  at: number,
): { articles: { start: number; end: number; value: number }[]; end: number } | undefined {
  const articles: { start: number; end: number; value: number }[] = [];
  let start = at;
  for (;;) {
    const ordinal = folded.charAt(start) === "第";
    const first = ordinal ? start + 1 : start;
    const number = readNumeral(folded, ordinal && folded.charAt(first) === " " ? first + 1 : first);
    if (number === undefined || (articles.length === 0 && !ordinal) || number.value === 0) return undefined;
    const blank = folded.charAt(number.end) === " " ? 1 : 0;
    if (folded.charAt(number.end + blank) === "条") {
      const end = number.end + blank + 1;
      // 第十七条之一 stands between 17 and 18; the number says only which article it follows.
      const inserted = /^之[一二三四五六七八九十]/u.test(folded.slice(end, end + 2)) ? 2 : 0;
      articles.push({ start, end: end + inserted, value: number.value });
      return { articles, end: end + inserted };
    }
    if (!"、,和至".includes(folded.charAt(number.end) || " ") || articles.length > 20) return undefined;
    articles.push({ start, end: number.end, value: number.value });
    start = number.end + 1;
  }
}

const CLOSING = { 款: /^ ?\)? ?款/u, 项: /^ ?\)? ?项/u };

/** 第二款, 第（二）款; the paragraph or item of a kind at `at`. */
function partAt(folded: string, at: number, kind: "款" | "项"): Part | undefined {
  const opening = /^ ?第? ?\(? ?/u.exec(folded.slice(at, at + 6))?.[0] ?? "";
  if (!/[第(]/u.test(opening)) return undefined;
  const number = readNumeral(folded, at + opening.length);
  if (number === undefined) return undefined;
  const closing = CLOSING[kind].exec(folded.slice(number.end, number.end + 4));
  return closing ? { value: number.value, end: number.end + closing[0].length } : undefined;
}

/** An item, whose 项 may be missing when it has brackets: （十二）. */
function itemAt(folded: string, at: number): Part | undefined {
  const whole = partAt(folded, at, "项");
  if (whole) return whole;
  const opening = /^ ?第? ?\(/u.exec(folded.slice(at, at + 5))?.[0];
  if (opening === undefined) return undefined;
  const number = readNumeral(folded, at + opening.length);
  if (number === undefined || number.value > 99 || folded.charAt(number.end) !== ")") return undefined;
  return { value: number.value, end: number.end + 1 };
}

function reference(
  text: string,
  start: number,
  end: number,
  article: number,
  paragraph?: number,
  item?: number,
): ArticleReference {
  return {
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
    canonical: canonicalArticle(article, paragraph, item),
    text: text.slice(start, end),
    range: { start, end },
  };
}

/** The spelling of laws: 第二十条第二款第（三）项. */
export function canonicalArticle(article: number, paragraph?: number, item?: number): string {
  const second = paragraph === undefined ? "" : `第${chineseNumeral(paragraph)}款`;
  const third = item === undefined ? "" : `第（${chineseNumeral(item)}）项`;
  return `第${chineseNumeral(article)}条${second}${third}`;
}
