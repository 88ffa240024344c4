import { misprints } from "../../../language/text/misprints.ts";
import { defineRule, type Rule } from "../../define-rule.ts";

type Spelled = "name" | "content" | "basis" | "deadline" | "subject";

/**
 * Known words are spelled right, in simplified characters. Titles of the basis are compared with the
 * table of instruments by other rules.
 */
export function misprint(element: Spelled): Rule {
  return defineRule<`${Spelled}/misprint`>({
    id: `${element}/misprint`,
    severity: "warning",
    looksAt: "text",
    elements: [element],
    check({ text }, report) {
      const found = misprints(text, element !== "basis");
      for (const { range, wrong, right, safe, kind } of found) {
        if (kind === "traditional") continue;
        report(range, { wrong, right, kind }, { fix: { safe, edits: [{ range, text: right }] } });
      }
      // A page in traditional characters has many: they are told once a text, and mended together.
      const traditional = found.filter(({ kind }) => kind === "traditional");
      const first = traditional[0];
      if (!first) return;
      const edits = traditional.map(({ range, right }) => ({ range, text: right }));
      const wrong = traditional.map((each) => each.wrong).join("");
      const right = traditional.map((each) => each.right).join("");
      report(first.range, { wrong, right, kind: "traditional" }, { fix: { safe: true, edits } });
    },
  });
}
