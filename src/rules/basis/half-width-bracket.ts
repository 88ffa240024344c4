import { citationBrackets } from "../../language/citation/citation-brackets.ts";
import { defineRule } from "../define-rule.ts";

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ["(", "（"],
  [")", "）"],
]);

/** In Chinese text the brackets around a number or a date are full width. */
export default defineRule<"basis/half-width-bracket">({
  id: "basis/half-width-bracket",
  severity: "info",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    if (!/[()]/u.test(text)) return;
    const inside = written.citations.flatMap(({ numbers, dates }) => [...numbers, ...dates].map(({ range }) => range));
    for (const pair of citationBrackets(text, written.citations).pairs) {
      if (!inside.some(({ start, end }) => start > pair.start && end < pair.end)) continue;
      const edits = [pair.start, pair.end - 1].flatMap((at) => {
        const right = FULL_WIDTH.get(text.charAt(at));
        return right === undefined ? [] : [{ range: { start: at, end: at + 1 }, text: right }];
      });
      const [first] = edits;
      if (first) report(first.range, { text: text.slice(pair.start, pair.end) }, { fix: { safe: true, edits } });
    }
  },
});
