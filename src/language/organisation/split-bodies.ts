import type { Range } from "../range.ts";
import { endingOf } from "./suffixes.ts";

const OPENING = "（([【〔";
const CLOSING = "）)]】〕";

/** After these a new body begins, whatever stands before. */
const HARD: ReadonlySet<string> = new Set("；;，,|");
/** After these a new body begins when a whole name stands before: not in 住房和城乡建设局 or 教育、民政部门. */
const SOFT = ["以及", "及其", "或者", "、", "/", "／", "\n", "及", "和", "与", "或"] as const;

/** So much before a separator tells whether a whole name ends there. */
const LONGEST_END = 40;

/**
 * The stretches of a subject's text that name one body each. Brackets keep together what they hold,
 * except a second body at township or village level: 乡镇人民政府（街道办事处） names two.
 */
export function splitBodies(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const take = (end: number, next: number) => {
    const range = trimmed(text, start, end);
    if (range.end > range.start) ranges.push(range);
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) {
      const close = closingOf(text, at);
      const inner = { start: at + 1, end: close };
      if (at > start && namesLocalBody(text.slice(inner.start, inner.end))) {
        take(at, close + 1);
        ranges.push(trimmed(text, inner.start, inner.end));
      }
      at = close;
    } else if (HARD.has(character)) take(at, at + 1);
    else {
      const word = SOFT.find((each) => text.startsWith(each, at));
      if (word === undefined) continue;
      if (isWhole(text.slice(Math.max(start, at - LONGEST_END), at), word === "、" || word === "/" ? 2 : 3))
        take(at, at + word.length);
      at += word.length - 1;
    }
  }
  take(text.length, text.length);
  return ranges;
}

/** The bracket that closes the one at an offset, or the text's end. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (OPENING.includes(text.charAt(at))) depth++;
    else if (CLOSING.includes(text.charAt(at)) && --depth === 0) return at;
  }
  return text.length;
}

const LOCAL: ReadonlySet<string> = new Set(["township", "subdistrict", "village"]);

function namesLocalBody(inner: string): boolean {
  const name = inner.replace(/\s/gu, "");
  const found = endingOf(name);
  return found !== undefined && name.length > 2 && (LOCAL.has(found.kind) || /(?:镇|乡)(?:人民)?政府$/u.test(name));
}

function isWhole(written: string, shortest: number): boolean {
  const name = written.replace(/[\s（）()]/gu, "");
  return name.length >= shortest && endingOf(name) !== undefined;
}

/** Without blanks, numbering (1. 2、) and the words that only lead to the name. */
function trimmed(text: string, from: number, to: number): Range {
  const written = text.slice(from, to);
  const lead = /^\s*(?:\d{1,2}[.．、]\s*)?(?:由|其)?(?:委托的)?/u.exec(written)?.[0].length ?? 0;
  const rest = written.slice(lead);
  const tail = rest.length - rest.trimEnd().replace(/[。.等]$/u, "").length;
  return { start: from + lead, end: to - tail };
}
