import type { Range } from "../range.ts";

/** Where titles in 《》 stand, with their marks; an open one reaches to the end of the text. */
export function titleRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = text.indexOf("《");
  while (start >= 0) {
    let depth = 1;
    let end = start + 1;
    for (; end < text.length && depth > 0; end += 1) {
      const character = text.charAt(end);
      if (character === "《") depth += 1;
      else if (character === "》") depth -= 1;
    }
    ranges.push({ start, end });
    start = text.indexOf("《", end);
  }
  return ranges;
}

/** Answers whether a range lies in a title of the text; asked for ranges in their order. */
export function inTitles(text: string): (range: Range) => boolean {
  const titles = titleRanges(text);
  let next = 0;
  return ({ start, end }) => {
    while ((titles[next]?.end ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const title = titles[next];
    return title !== undefined && start >= title.start && end <= title.end;
  };
}
