import type { Range } from "../range.ts";

/** A text without blanks and in one spelling; `at[i]` is the offset in `raw` of its unit `i`. */
export interface Folded {
  readonly raw: string;
  readonly text: string;
  readonly at: readonly number[];
}

const BLANK = /[\s\p{Cf}]/u;

/**
 * One character for each that means the same here: brackets of every kind, stops, dashes, and the
 * Traditional forms of the words of the grammar, which pages copied from mirrors have.
 */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ["〔【〖﹝❲[{﹙⦅", "("],
    ["〕】〗﹞❳]}﹚⦆", ")"],
    ["，﹐､…", ","],
    ["；﹔", ";"],
    ["。｡！？!?", "。"],
    ["：∶﹕", ":"],
    ["—–−‐‑‒―~～〜", "-"],
    ["○◯", "〇"],
    ["個箇", "个"],
    ["內", "内"],
    ["開", "开"],
    ["佈", "布"],
    ["發", "发"],
    ["變", "变"],
    ["獲", "获"],
    ["產", "产"],
    ["製", "制"],
    ["後", "后"],
    ["決", "决"],
    ["處", "处"],
    ["罰", "罚"],
    ["許", "许"],
    ["復覆", "复"],
    ["準", "准"],
    ["長", "长"],
    ["時", "时"],
    ["實", "实"],
    ["隨", "随"],
    ["規", "规"],
    ["從", "从"],
    ["結", "结"],
    ["務", "务"],
  ].flatMap(([from = "", to = ""]) => [...from].map((character) => [character, to] as const)),
);

/** Drops blanks and invisible characters, and brings the rest into one spelling and width. */
export function foldWithOffsets(raw: string): Folded {
  const at: number[] = [];
  let text = "";
  for (let index = 0; index < raw.length; index += 1) {
    const character = raw.charAt(index);
    const code = raw.charCodeAt(index);
    const plain = code >= 0x4e00 && code <= 0x9fff;
    if (!plain && BLANK.test(character)) continue;
    text += SAME.get(character) ?? folded(character, code);
    at.push(index);
  }
  return { raw, text, at };
}

/** Full-width forms of ASCII, U+FF01 to U+FF5E, are 0xFEE0 above it. */
function folded(character: string, code: number): string {
  if (code < 0xff01 || code > 0xff5e) return character;
  const narrow = String.fromCharCode(code - 0xfee0);
  return SAME.get(narrow) ?? narrow;
}

/** The stretch of the raw text that a stretch of the folded one stands for. */
export function rangeOf({ at }: Folded, start: number, end: number): Range {
  const first = at[start] ?? 0;
  const last = at[end - 1];
  return { start: first, end: end <= start || last === undefined ? first : last + 1 };
}
