import { personalNumbers } from "../../language/personal-data.ts";
import { defineRule } from "../define-rule.ts";

/** The content names what is published and never holds a person's numbers. Messages show them masked. */
export default defineRule<"content/personal-data">({
  id: "content/personal-data",
  severity: "error",
  looksAt: "text",
  elements: ["content"],
  check({ text }, report) {
    for (const { range, kind, masked, named } of personalNumbers(text)) report(range, { kind, masked, named });
  },
});
