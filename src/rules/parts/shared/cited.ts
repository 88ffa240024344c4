import type { Citation } from "../../../language/citation/citation.ts";
import { citedInstrument, type Instrument } from "../../../language/instruments.ts";
import type { Range } from "../../../language/range.ts";
import type { WrittenText } from "../../written-text.ts";

/** A citation of an instrument that is known, and the range to point at: its title, or else its number. */
export interface Cited {
  readonly citation: Citation;
  readonly instrument: Instrument;
  readonly range: Range;
}

/** Several rules ask about one text. */
const known = new WeakMap<readonly Citation[], readonly Cited[]>();

/** The known laws and documents that a text of the basis cites. */
export function citedIn({ citations }: WrittenText): readonly Cited[] {
  const found = known.get(citations);
  if (found) return found;
  const cited = citations.flatMap((citation) => {
    const instrument = citedInstrument(citation);
    return instrument ? [{ citation, instrument, range: citation.title?.range ?? citation.range }] : [];
  });
  known.set(citations, cited);
  return cited;
}
