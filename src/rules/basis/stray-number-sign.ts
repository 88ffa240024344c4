import { strayNumberSign } from "../../language/citation/number-sign.ts";
import { defineRule } from "../define-rule.ts";

/** 号 stands once, inside the brackets: （国务院令第711号） 号 has one too many. */
export default defineRule<"basis/stray-number-sign">({
  id: "basis/stray-number-sign",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    const first = text.search(/[号號]/u);
    if (first < 0 || !/[号號]/u.test(text.slice(first + 1))) return;
    for (const { numbers } of written.citations) {
      for (const { text: number, range } of numbers) {
        const stray = /[号號]/u.test(number) ? strayNumberSign(text, range.end) : undefined;
        if (!stray) continue;
        const sign = { start: stray.end - 1, end: stray.end };
        report(sign, {}, { fix: { safe: true, edits: [{ range: stray, text: "" }] } });
      }
    }
  },
});
