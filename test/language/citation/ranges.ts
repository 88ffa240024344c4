import type { Citation } from "../../../src/language/citation/citation.ts";
import type { Range } from "../../../src/language/range.ts";

/** What is wrong with the ranges of the citations of a text: each in words. */
export function problemsOfRanges(text: string, citations: readonly Citation[]): string[] {
  const problems: string[] = [];
  const inside = (what: string, { start, end }: Range, around: Range) => {
    if (!(around.start <= start && start < end && end <= around.end))
      problems.push(`${what} ${start}-${end} is not in ${around.start}-${around.end}`);
  };
  const slice = (what: string, part: { readonly text: string; readonly range: Range }) => {
    if (text.slice(part.range.start, part.range.end) !== part.text) problems.push(`${what} is not 「${part.text}」`);
  };
  let end = 0;
  for (const citation of citations) {
    inside("citation", citation.range, { start: end, end: text.length });
    end = citation.range.end;
    const { tag, issuer, title, numbers, articles, dates, tail } = citation;
    const written = [tag, issuer, ...numbers, ...articles, ...dates, tail].filter((part) => part !== undefined);
    for (const part of written) slice("part", part);
    const parts = [...written, ...(title ? [title] : [])].map(({ range }) => range);
    for (const range of parts) inside("part", range, citation.range);
    parts.sort((one, other) => one.start - other.start);
    parts.forEach((range, index) => {
      const next = parts[index + 1];
      if (next && next.start < range.end)
        problems.push(`${range.start}-${range.end} and ${next.start}-${next.end} overlap`);
    });
    for (const list of [numbers, articles, dates])
      list.forEach(({ range }, index) => {
        const next = list[index + 1];
        if (next && next.range.start < range.end) problems.push("parts are not in order");
      });
  }
  return problems;
}
