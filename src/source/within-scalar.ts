import type { Range } from "./range.ts";

/**
 * The range in the file of a stretch of a scalar's value, where every character of it can be found in
 * what was written: plain and quoted scalars, folded and literal ones. Undefined when escapes or
 * anything else make the place uncertain.
 */
export function rangeWithin(text: string, scalar: Range, value: string, within: Range): Range | undefined {
  const written = text.slice(scalar.start, scalar.end);
  const first = written.charAt(0);
  if (within.start < 0 || within.end > value.length || within.start > within.end) return undefined;
  if (written === value) return shifted(within, scalar.start);
  const quoted = first === '"' || first === "'";
  if (quoted && written.slice(1, -1) === value) return shifted(within, scalar.start + 1);
  if (first === '"' && written.includes("\\")) return undefined;
  const block = first === "|" || first === ">";
  const places = placesOf(written, block ? written.indexOf("\n") + 1 : quoted ? 1 : 0, value, first === "'");
  const start = places?.[within.start]?.start;
  const end = within.end === within.start ? start : places?.[within.end - 1]?.end;
  return start === undefined || end === undefined ? undefined : shifted({ start, end }, scalar.start);
}

/** Where each character of the value stands in what was written, which may be folded over lines and indented. */
function placesOf(written: string, from: number, value: string, doubledQuotes: boolean): Range[] | undefined {
  const places: Range[] = [];
  let at = from;
  for (const [part] of value.matchAll(/\s+|\S/gu)) {
    const blanks = blanksAt(written, at);
    if (/\s/u.test(part)) {
      // A line break with its indentation is one blank of the value: such a run is one place.
      for (let index = 0; index < part.length; index += 1)
        places.push(
          blanks === part ? { start: at + index, end: at + index + 1 } : { start: at, end: at + blanks.length },
        );
      at += blanks.length;
      continue;
    }
    at += blanks.length;
    const length = doubledQuotes && part === "'" ? 2 : part.length;
    if (!written.startsWith(part, at)) return undefined;
    for (let index = 0; index < part.length; index += 1) places.push({ start: at, end: at + length });
    at += length;
  }
  places.push({ start: at, end: at });
  return places;
}

const blanksAt = (text: string, at: number) => /^\s*/u.exec(text.slice(at, at + LONGEST_BLANKS))?.[0] ?? "";

/** Line breaks and indentation between two characters of a value; longer runs are not followed. */
const LONGEST_BLANKS = 200;

const shifted = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
