import { secrecyMarks } from "../../language/secrecy.ts";
import { defineRule } from "../define-rule.ts";

/** What is marked secret or internal is not published. */
export default defineRule<"content/secrecy-mark">({
  id: "content/secrecy-mark",
  severity: "error",
  looksAt: "text",
  elements: ["content"],
  check({ text }, report) {
    for (const { range, text: mark, kind } of secrecyMarks(text)) report(range, { mark, kind });
  },
});
