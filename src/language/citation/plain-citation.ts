import type { Citation } from "./citation.ts";

/**
 * 《title》 or 《title》（国发〔2012〕45号）, written just as it should be and with nothing beside it: most of
 * what catalogs cite.
 */
const PLAIN = /^《([\u4e00-\u9fff]{2,80})》(?:（([\u4e00-\u9fff]{2,10})〔((?:19|20)\d{2})〕([1-9]\d{0,3})号）)?$/u;

/** Whether a text is one such citation: no rule about the form of citations finds anything in it. */
export function isPlainCitation(text: string): boolean {
  return PLAIN.test(text);
}

/** The citation of such a text, as the whole parser reads it; undefined for any other text. */
export function plainCitation(text: string): Citation | undefined {
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, title = "", agency, year = "", number = ""] = match;
  const range = { start: 0, end: text.length };
  const named = { text: title, range: { start: 1, end: 1 + title.length }, marked: true };
  if (agency === undefined) return { range, title: named, numbers: [], articles: [], dates: [] };
  const written = `${agency}〔${year}〕${number}号`;
  const start = title.length + 3;
  return {
    range,
    title: named,
    numbers: [
      {
        kind: "document",
        agency,
        year: Number(year),
        number: Number(number),
        canonical: written,
        text: written,
        range: { start, end: start + written.length },
        bracketed: true,
      },
    ],
    articles: [],
    dates: [],
  };
}
