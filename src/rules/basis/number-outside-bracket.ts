import { defineRule } from "../define-rule.ts";

/** A document's number stands in brackets after its title. */
export default defineRule<"basis/number-outside-bracket">({
  id: "basis/number-outside-bracket",
  severity: "info",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    if (!text.includes("》")) return;
    for (const { title, numbers } of written.citations) {
      const [first] = numbers;
      if (!title?.marked || !first || first.bracketed || first.kind === "standard") continue;
      // Between the title and its number stands its mark, and perhaps a blank or a comma.
      const between = text.slice(title.range.end + 1, first.range.start);
      if (!/^[\s、，,]{0,3}$/u.test(between)) continue;
      const last = lastOfRow(text, numbers) ?? first;
      const start = first.range.start - between.length;
      const edits = [
        { range: { start, end: first.range.start }, text: "（" },
        { range: { start: last.range.end, end: last.range.end }, text: "）" },
      ];
      // A bracket beside the number is half a pair: basis/unmatched-bracket tells of it.
      if (/^ ?[)）\]］〕】]/u.test(text.slice(last.range.end, last.range.end + 2))) continue;
      const range = { start: first.range.start, end: last.range.end };
      report(range, { number: text.slice(range.start, range.end) }, { fix: { safe: true, edits } });
    }
  },
});

/** The last of the numbers that follow one another by 、. */
function lastOfRow<N extends { readonly range: { readonly start: number; readonly end: number } }>(
  text: string,
  numbers: readonly N[],
): N | undefined {
  let last = numbers[0];
  for (const next of numbers.slice(1)) {
    if (!last || !/^[\s、，,]{0,2}$/u.test(text.slice(last.range.end, next.range.start))) break;
    last = next;
  }
  return last;
}
