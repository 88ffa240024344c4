import type { Citation } from "../../../src/language/citation/citation.ts";

/** A text and, for each of its citations, its parts in words. */
export type Form = readonly [text: string, said: readonly (readonly string[])[]];

/** The parts of a citation in words: `title …`, `unmarked …`, `number …`, `bare number …`, `article …`. */
export function partsOf({ tag, issuer, title, numbers, articles, dates, tail }: Citation): string[] {
  return [
    ...(tag ? [`tag ${tag.text}`] : []),
    ...(issuer ? [`issuer ${issuer.text}`] : []),
    ...(title ? [`${title.marked ? "title" : "unmarked"} ${title.text}`] : []),
    ...numbers.map(({ canonical, bracketed }) => `${bracketed ? "number" : "bare number"} ${canonical}`),
    ...articles.map(({ canonical }) => `article ${canonical}`),
    ...dates.map(({ year }) => `date ${year}`),
    ...(tail ? [`tail ${tail.text}`] : []),
  ];
}

/** What stays the same when a citation is written in its canonical spelling. */
export function structureOf({ tag, issuer, title, numbers, articles, dates, tail }: Citation) {
  return {
    tag: tag?.text,
    issuer: issuer?.text,
    title: title?.text,
    numbers: numbers.map(({ kind, agency, year, number, canonical }) => ({ kind, agency, year, number, canonical })),
    articles: articles.map(({ canonical }) => canonical),
    dates: dates.map(({ year }) => year),
    tail: tail?.text,
  };
}
