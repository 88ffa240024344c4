import { findByWrongTitle } from "../../language/instruments.ts";
import { defineRule } from "../define-rule.ts";

/** 《信息公开条例》: in use, but the title of nothing. With 及相关规定, as the templates have it, the whole is shown. */
export default defineRule<"basis/short-title">({
  id: "basis/short-title",
  severity: "warning",
  looksAt: "text",
  elements: ["basis"],
  check({ text, citations }, report) {
    for (const { title, tail } of citations) {
      if (title === undefined) continue;
      const instrument = findByWrongTitle(title.text);
      if (instrument === undefined) continue;
      const marks = title.marked ? 1 : 0;
      const range = tail ? { start: title.range.start - marks, end: tail.range.end } : title.range;
      report(
        range,
        { title: text.slice(title.range.start, title.range.end), right: instrument.title },
        { fix: { safe: true, edits: [{ range: title.range, text: instrument.title }] } },
      );
    }
  },
});
