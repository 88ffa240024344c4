/** An opening bracket with the one that closes it. Pairs of one family differ in width or shape only. */
export interface BracketPair {
  readonly open: string;
  readonly close: string;
  readonly family: string;
}

/** Each line is a family. */
const FAMILIES = ["()（）﹙﹚", "[]［］", "〔〕﹝﹞", "【】〖〗", "{}｛｝", "《》", "〈〉", "“”", "‘’", "「」", "『』"];

/** Every bracket, title mark and quotation mark that has a partner. */
export const BRACKET_PAIRS: readonly BracketPair[] = FAMILIES.flatMap((marks) =>
  (marks.match(/../gu) ?? []).map(([open = "", close = ""]) => ({ open, close, family: marks.charAt(0) })),
);

const PARTNERS: ReadonlyMap<string, string> = new Map(
  BRACKET_PAIRS.flatMap(({ open, close }) => [[open, close] as const, [close, open] as const]),
);

/** The bracket that stands at the other end: 》 for 《, 《 for 》. */
export function partnerOf(bracket: string): string | undefined {
  return PARTNERS.get(bracket);
}
