/**
 * A stretch of folded text between separators; `after` is what ends it. `soft`: a comma or a bracket,
 * `strong`: the end of a sentence, `colon`: what stands before it is a heading.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly after: "soft" | "strong" | "colon";
}

const SEPARATORS: ReadonlyMap<string, Piece["after"]> = new Map([
  [",", "soft"],
  ["(", "soft"],
  [")", "soft"],
  ["/", "soft"],
  [":", "colon"],
  [";", "strong"],
  ["。", "strong"],
]);

/** What brackets within a trigger hold: 信息形成(变更), 获取(形成、变更). */
const OF_TRIGGER = "形成变更获取产生制定作得生更新修订或者及和与、";
const LONGEST_BRACKET = 14;

/** Where the bracket that opens at an offset closes, when it belongs to a trigger. */
function endOfTriggerBracket(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length && at <= start + LONGEST_BRACKET; at += 1) {
    if (text.charAt(at) === ")") return at > start + 1 ? at + 1 : undefined;
    if (!OF_TRIGGER.includes(text.charAt(at))) return undefined;
  }
  return undefined;
}

const CIRCLED = /^[\u2460-\u24ff\u2776-\u2793●•·■◆▪]$/u;

/** The end of a mark of a list at an offset: ①, 1. or 2、; not of 3.5 or 3、5. */
function endOfMark(text: string, start: number, begins: boolean): number | undefined {
  if (CIRCLED.test(text.charAt(start))) return start + 1;
  const digits = (at: number) => at < text.length && "0123456789".includes(text.charAt(at));
  if (!digits(start) || (start > 0 && digits(start - 1))) return undefined;
  const end = digits(start + 1) ? start + 2 : start + 1;
  const mark = text.charAt(end);
  if (mark !== "." && !(mark === "、" && begins)) return undefined;
  return digits(end + 1) ? undefined : end + 1;
}

/** Cuts folded text at its separators and marks of lists. Every piece has at least one character. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const cut = (end: number, next: number, after: Piece["after"]) => {
    if (end > start) pieces.push({ start, end, after });
    else {
      const last = pieces.at(-1);
      if (last && after === "strong") pieces[pieces.length - 1] = { ...last, after };
    }
    start = next;
  };
  let at = 0;
  while (at < text.length) {
    const mark = endOfMark(text, at, at === start);
    const after = SEPARATORS.get(text.charAt(at));
    if (mark !== undefined) {
      cut(at, mark, "strong");
      at = mark;
    } else if (after === undefined) at += 1;
    else {
      const inside = text.charAt(at) === "(" && at > start ? endOfTriggerBracket(text, at) : undefined;
      if (inside === undefined) cut(at, at + 1, after);
      at = inside ?? at + 1;
    }
  }
  cut(text.length, text.length, "strong");
  return pieces;
}
