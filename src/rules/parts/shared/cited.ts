import type { Citation } from "../../../language/citation/citation.ts";
import { citedInstrument, type Instrument } from "../../../language/instruments.ts";
import type { Range } from "../../../language/range.ts";
import { remembering } from "../../../language/remembering.ts";
import { citationsOf } from "../../readings.ts";
import type { WrittenText } from "../../written-text.ts";

/** A citation of an instrument that is known, and the range to point at: its title, or else its number. */
export interface Cited {
  readonly citation: Citation;
  readonly instrument: Instrument;
  readonly range: Range;
}

/** The known laws and documents that a text of the basis cites. */
export function citedIn({ text }: WrittenText): readonly Cited[] {
  return readCited(text);
}

const readCited = remembering((text): readonly Cited[] =>
  citationsOf(text).flatMap((citation) => {
    const instrument = citedInstrument(citation);
    return instrument ? [{ citation, instrument, range: citation.title?.range ?? citation.range }] : [];
  }),
);
