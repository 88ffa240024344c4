import { letterSpacing } from "../../../language/text/letter-spacing.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

type Spaced = "name" | "content" | "basis" | "deadline" | "subject";

/** Words are written without blanks inside: what a cell was padded with, or a PDF was split by, breaks search. */
export function letterSpaced(element: Spaced): Rule {
  return defineRule<`${Spaced}/letter-spaced`>({
    id: `${element}/letter-spaced`,
    severity: "warning",
    looksAt: "text",
    skipsPlain: true,
    elements: [element],
    check({ text }, report) {
      const found = letterSpacing(text);
      if (!found) return;
      const edits = found.gaps.map((range) => ({ range, text: "" }));
      const written = text.slice(found.range.start, found.range.end);
      report(found.range, { text: written, joined: found.joined }, { fix: { safe: true, edits } });
    },
  });
}
