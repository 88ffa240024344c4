import type { Range } from "../range.ts";
import { foldInPlace } from "./fold.ts";
import { findTitles } from "./titles.ts";

/** A title whose marks are of the wrong kind for the place where it stands. */
export interface WrongTitleMarks {
  /** The first wrong mark. */
  readonly range: Range;
  readonly inner: boolean;
  /** What stands now, and what the marks must become. */
  readonly marks: readonly { readonly range: Range; readonly right: string }[];
}

/** Inner titles without 〈〉 (《《》》, <>, ()), and outer ones with 〈〉 or <>, where both marks are there. */
export function wrongTitleMarks(text: string): readonly WrongTitleMarks[] {
  const found: WrongTitleMarks[] = [];
  const check = (open: number, close: number, right: string, inner: boolean) => {
    const marks = [
      { range: { start: open, end: open + 1 }, right: right.charAt(0) },
      { range: { start: close, end: close + 1 }, right: right.charAt(1) },
    ].filter((mark) => foldInPlace(text.charAt(mark.range.start)) !== mark.right);
    const [first] = marks;
    if (first) found.push({ range: first.range, inner, marks });
  };
  for (const { range, opened, closed, nested } of findTitles(foldInPlace(text))) {
    if (opened && closed) check(range.start, range.end - 1, "《》", false);
    // Inside a title that is itself unmarked, 《》 is right.
    if (!opened) continue;
    for (const { open, close } of nested)
      if (open !== undefined && close !== undefined) check(open, close, "〈〉", true);
  }
  return found.sort((one, other) => one.range.start - other.range.start);
}
