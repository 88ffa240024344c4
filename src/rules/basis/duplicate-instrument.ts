import type { Citation } from "../../language/citation/citation.ts";
import { foldInPlace } from "../../language/citation/fold.ts";
import { findByWrongTitle, findInstrument } from "../../language/instruments.ts";
import { remembering } from "../../language/remembering.ts";
import type { Path } from "../../source/range.ts";
import { defineRule } from "../define-rule.ts";
import { citationsOf } from "../readings.ts";
import { textsIn } from "../value-at.ts";

interface Cited {
  readonly path: Path;
  readonly text: string;
  readonly citation: Citation;
}

/** A law stands once in a basis, unless its articles differ. */
export default defineRule<"basis/duplicate-instrument">({
  id: "basis/duplicate-instrument",
  severity: "warning",
  looksAt: "element",
  element: "basis",
  check({ value, path, catalog }, report) {
    const texts = [...textsIn(value, path)];
    if (!hasRepeatedTitle(texts.map(({ text }) => text).join("\n"))) return;
    const seen = new Map<string, Cited[]>();
    for (const { text, path: at } of texts) {
      for (const citation of citationsOf(text)) {
        const { title } = citation;
        if (!title) continue;
        const key = keyOf(title.text);
        const earlier = seen.get(key) ?? [];
        const first = earlier.find((one) => saysTheSame(one.citation, citation));
        if (first) {
          const place = { path: first.path, text: first.text, within: first.citation.range };
          const related = { file: catalog.collector.file.path, span: catalog.collector.spanOf(place) };
          report({ path: at, text, within: citation.range }, { title: title.text }, { related });
        }
        seen.set(key, [...earlier, { path: at, text, citation }]);
      }
    }
  },
});

/** A cheap look at the marked titles, before anything is parsed. */
function hasRepeatedTitle(texts: string): boolean {
  const titles = texts.match(/《[^《》]{2,120}/gu) ?? [];
  return titles.length > 1 && new Set(titles.map((title) => keyOf(title.slice(1)))).size < titles.length;
}

/** Titles with one key are one instrument: 政府信息公开条例 with and without the state's name. */
const keyOf = remembering((title) => findInstrument(title)?.title ?? findByWrongTitle(title)?.title ?? plain(title));

const plain = (title: string) =>
  foldInPlace(title)
    .replaceAll(" ", "")
    .replace(/^中华人民共和国/u, "");

/** Whether two citations of one title name neither different articles nor different versions. */
function saysTheSame(one: Citation, other: Citation): boolean {
  return (
    !differ(one.articles, other.articles, ({ canonical }) => canonical) &&
    !differ(one.numbers, other.numbers, ({ canonical }) => canonical) &&
    !differ(one.dates, other.dates, ({ year }) => String(year))
  );
}

function differ<T>(one: readonly T[], other: readonly T[], nameOf: (part: T) => string): boolean {
  const names = new Set(one.map(nameOf));
  return one.length > 0 && other.length > 0 && !other.every((part) => names.has(nameOf(part)));
}
