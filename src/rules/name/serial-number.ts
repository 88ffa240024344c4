import { serialNumber } from "../../language/text/serial-number.ts";
import { defineRule } from "../define-rule.ts";

/** A name has no number of a list before it: the order in the file and the id number the items. */
export default defineRule<"name/serial-number">({
  id: "name/serial-number",
  severity: "warning",
  looksAt: "text",
  elements: ["name"],
  check({ text }, report) {
    const found = serialNumber(text);
    if (!found) return;
    const { range, number } = found;
    report(range, { number }, { fix: { safe: false, edits: [{ range, text: "" }] } });
  },
});
