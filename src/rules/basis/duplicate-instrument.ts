import type { Citation } from "../../language/citation/citation.ts";
import { foldInPlace } from "../../language/citation/fold.ts";
import { findByWrongTitle, findInstrument } from "../../language/instruments.ts";
import { remembering } from "../../language/remembering.ts";
import type { Path } from "../../source/range.ts";
import { textsIn } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";
import { citationsOf } from "../readings.ts";

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
    if (!Array.isArray(value)) return;
    const keys = value.flatMap((text) => (typeof text === "string" ? keysIn(text) : []));
    if (new Set(keys).size === keys.length) return;
    const seen = new Map<string, Cited[]>();
    for (const { text, path: at } of textsIn(value, path)) {
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

/** Titles with one key are one instrument: 政府信息公开条例 with and without the state's name. */
const keyOf = remembering((title) => findInstrument(title)?.title ?? findByWrongTitle(title)?.title ?? plain(title));

const keysIn = remembering((text) => citationsOf(text).flatMap(({ title }) => (title ? keyOf(title.text) : [])));

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
