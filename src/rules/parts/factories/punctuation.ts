import { mendPunctuation } from "../../../language/text/mend-punctuation.ts";
import { wrongPunctuation } from "../../../language/text/punctuation.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

type Punctuated = "name" | "content" | "subject";

/**
 * Chinese text has full-width marks, each once, none at its edges. Told once a text, at the first mark,
 * and mended together. The end of a name is another rule's.
 */
export function punctuation(element: Punctuated): Rule {
  return defineRule<`${Punctuated}/punctuation`>({
    id: `${element}/punctuation`,
    severity: "info",
    looksAt: "text",
    skipsPlain: true,
    elements: [element],
    check({ text }, report) {
      const edges = { end: element !== "name" };
      const found = wrongPunctuation(text, edges);
      const first = found[0];
      if (!first) return;
      const { range, wrong, right, kind } = first;
      const edits = mendPunctuation(text, edges, found);
      const fix = edits.length > 0 ? { safe: true, edits } : undefined;
      report(range, { wrong, right, kind, marks: found.length }, { fix });
    },
  });
}
