import type { Collector, Place } from "../../../findings/collect.ts";
import type { Fix } from "../../../findings/finding.ts";
import type { Range } from "../../../source/range.ts";

/**
 * A fix that writes another text in the place of a key or value. There is none where an alias stands:
 * the text belongs to the anchor, and a plain scalar never begins with `*`. Quotes stay as they are.
 */
export function replacement({ file, rangeOf }: Collector, place: Place, text: string, safe: boolean): Fix | undefined {
  const range = rangeOf(place);
  if (file.text.charAt(range.start) === "*") return undefined;
  return { safe, edits: [{ range: keepsQuotes(text) ? insideQuotes(file.text, range) : range, text }] };
}

/** Whether a text says the same inside quotes of either kind. */
const keepsQuotes = (text: string) => !/["'\\\n]/u.test(text);

function insideQuotes(text: string, { start, end }: Range): Range {
  const quote = text.charAt(start);
  const quoted = (quote === '"' || quote === "'") && end - start > 1 && text.charAt(end - 1) === quote;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
