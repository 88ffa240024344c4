import { unmatchedBrackets } from "../../../language/text/unmatched-brackets.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

type Bracketed = "name" | "content" | "subject" | "deadline";

/** Every bracket and quotation mark has its partner. The basis has rules of its own for title marks. */
export function unmatchedBracket(element: Bracketed): Rule {
  return defineRule<`${Bracketed}/unmatched-bracket`>({
    id: `${element}/unmatched-bracket`,
    severity: "warning",
    looksAt: "text",
    skipsPlain: true,
    elements: [element],
    check({ text }, report) {
      for (const { range, bracket, partner } of unmatchedBrackets(text)) report(range, { bracket, partner });
    },
  });
}
