import type { Range } from "../range.ts";
import { claims } from "./claims.ts";

/** How a stretch came to be garbled. */
export type GarbledKind = "replacement" | "mojibake" | "private-use" | "pinyin" | "markup";

/** Characters that a wrong encoding, a copied page or another font left in a text. */
export interface Garbled {
  readonly range: Range;
  readonly text: string;
  readonly kind: GarbledKind;
  /** What is left when the stretch goes, where that is certain. */
  readonly right?: string;
}

/** Everything below begins with one of these. */
const CHEAP =
  /[\ufffd\ue000-\uf8ff\u0080-\u009f\u00c2-\u00f4锛銆鏀淇绋鍔鐨锟烫屯&<]|[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;

const PATTERNS: readonly { readonly kind: GarbledKind; readonly pattern: RegExp; readonly right?: string }[] = [
  { kind: "replacement", pattern: /\ufffd+/gu },
  // What U+FFFD, fresh memory and freed memory look like when read as GBK.
  { kind: "mojibake", pattern: /(?:锟斤拷)+|烫烫烫+|屯屯屯+/gu },
  // UTF-8 read as Latin-1 or Windows-1252: ä¸­, â€œ, Ã©.
  {
    kind: "mojibake",
    pattern: /(?:[\u00e2-\u00ef][\u0080-\u00bf\u0152-\u0178\u2013-\u2122\u20ac]{2}|[\u00c2-\u00c3][\u0080-\u00bf])+/gu,
  },
  // UTF-8 read as GBK: the first bytes of ， and 。 become 锛 and 銆; 政府, 信息, 程序, 办理 become these.
  { kind: "mojibake", pattern: /[锛銆][\u0080-\uffff?]?|鏀垮簻|淇℃伅|绋嬪簭|鍔炵悊|鐨勶/gu },
  { kind: "mojibake", pattern: /[\u0080-\u009f]+/gu },
  { kind: "private-use", pattern: /[\ue000-\uf8ff]+/gu },
  // 務(wù), 务(wù): the reading that a page put behind a character.
  {
    kind: "pinyin",
    pattern: /(?<=\p{Script=Han})[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}[)）]/gu,
    right: "",
  },
  { kind: "markup", pattern: /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|middot|hellip|emsp|ensp|#\d{1,6});/gu },
  { kind: "markup", pattern: /<\/?(?:br|p|span|div|td|tr|font|strong|b|a)(?: [^<>]{0,200})?\/?>/giu },
];

/** Garbled stretches in the order of the text; none overlap. */
export function garbled(text: string): readonly Garbled[] {
  if (!CHEAP.test(text)) return [];
  const found: Garbled[] = [];
  const claim = claims();
  for (const { kind, pattern, right } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (claim(range)) found.push({ range, text: match[0], kind, ...(right !== undefined && { right }) });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}
