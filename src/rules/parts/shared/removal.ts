import type { Collector } from "../../../findings/collect.ts";
import type { Fix } from "../../../findings/finding.ts";
import type { Path } from "../../../source/range.ts";

/** What may lie between two entries of a list so that nothing but the second is lost with it. */
const BETWEEN_ENTRIES = /^(?:[ \t]*,[ \t]*|[ \t]*\r?\n[ \t]*-[ \t]+)$/u;

/**
 * A fix that takes an entry out of its list, with the comma or dash before it. There is none for the
 * first entry, nor where a comment, an alias or a line break inside brackets would go with it.
 */
export function removal({ file, rangeOf }: Collector, list: Path, index: number): Fix | undefined {
  if (index === 0) return undefined;
  const { end: start } = rangeOf({ path: [...list, index - 1] });
  const entry = rangeOf({ path: [...list, index] });
  if (entry.start <= start || !BETWEEN_ENTRIES.test(file.text.slice(start, entry.start))) return undefined;
  return { safe: true, edits: [{ range: { start, end: entry.end }, text: "" }] };
}
