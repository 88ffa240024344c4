import { vagueBases } from "../../language/citation/vague.ts";
import { defineRule } from "../define-rule.ts";

/** A basis names its law or document: 相关政策文件 and 及相关规定 name none. */
export default defineRule<"basis/vague">({
  id: "basis/vague",
  severity: "warning",
  looksAt: "text",
  skipsPlain: true,
  elements: ["basis"],
  check(written, report) {
    const { text } = written;
    for (const { range, unlocalised } of vagueBases(text, written.citations)) {
      // A national catalog has to leave the place for what each place adds.
      if (unlocalised && written.facts.region === undefined) continue;
      report(range, { text: text.slice(range.start, range.end), unlocalised });
    }
  },
});
