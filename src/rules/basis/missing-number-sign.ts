import { foldInPlace } from "../../language/citation/fold.ts";
import { strayNumberSign } from "../../language/citation/number-sign.ts";
import { defineRule } from "../define-rule.ts";

/** 财农〔2016〕26、27号: the sign stands after the last of several. */
const GOES_ON = /^ ?[、,和至-] ?\d/u;

/** A number ends with 号: 国发〔2012〕45号, 国务院令第711号. */
export default defineRule<"basis/missing-number-sign">({
  id: "basis/missing-number-sign",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    if (!/\d/u.test(text) && !text.includes("第")) return;
    for (const { numbers } of written.citations) {
      for (const { kind, text: number, range, canonical } of numbers) {
        if (kind === "standard" || /[号號]/u.test(number)) continue;
        const after = foldInPlace(text.slice(range.end, range.end + 8));
        if (GOES_ON.test(after)) continue;
        const stray = strayNumberSign(text, range.end);
        const edits = [
          { range: { start: range.end, end: range.end }, text: "号" },
          ...(stray ? [{ range: stray, text: "" }] : []),
        ];
        report(lastNumber(number, range.end), { right: canonical }, { fix: { safe: true, edits } });
      }
    }
  },
});

/** The digits that 号 is missing after. */
function lastNumber(number: string, end: number): { start: number; end: number } {
  const digits = /[\d０-９〇零一二三四五六七八九十百]{1,8}$/u.exec(number.slice(-8))?.[0] ?? number;
  return { start: end - digits.length, end };
}
