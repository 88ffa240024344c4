import type { Collector, Place } from "../findings/collect.ts";
import type { Fix } from "../findings/finding.ts";

/**
 * A fix that writes another text in the place of a key or value. There is none where an alias stands:
 * the text belongs to the anchor, and a plain scalar never begins with `*`.
 */
export function replacement({ file, rangeOf }: Collector, place: Place, text: string, safe: boolean): Fix | undefined {
  const range = rangeOf(place);
  return file.text.charAt(range.start) === "*" ? undefined : { safe, edits: [{ range, text }] };
}
