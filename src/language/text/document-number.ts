import type { Range } from "../range.ts";

const CHEAP = /\d ?号|令第/u;
const PATTERNS = [
  // 国发〔2012〕45号 with any kind of bracket, with or without the agency's word before it.
  /\p{Script=Han}{0,12}[〔[［(（【﹝]\s{0,2}(?:19|20)\d{2}\s{0,2}[〕\]］)）】﹞]\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}号/u,
  /(?:中华人民共和国)?\p{Script=Han}{0,8}令(?:\d{4}年)?第\s{0,2}(?:\d{1,4}|[一二三四五六七八九十百零〇]{1,8})\s{0,2}号/u,
];

/** The first number of a document or an order in a text: 国发〔2012〕45号, 国务院令第711号. */
export function documentNumber(text: string): Range | undefined {
  if (!CHEAP.test(text)) return undefined;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
