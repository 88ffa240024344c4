import type { Deadline, Limit } from "./deadline.ts";
import { foldWithOffsets, rangeOf } from "./fold.ts";
import { piecesOf } from "./pieces.ts";
import { readPiece } from "./read-piece.ts";
import { settlePending } from "./read-rest.ts";
import { type Reading, type ReadLimit, startReading } from "./reading.ts";

/** Reads what a 公开时限 says. Total and linear: any text has a form. The grammar is in grammar.md. */
export function parseDeadline(text: string): Deadline {
  const folded = foldWithOffsets(text);
  const reading = startReading(folded);
  for (const piece of piecesOf(folded.text)) {
    readPiece(reading, piece);
    if (piece.after === "strong") endSentence(reading);
  }
  endSentence(reading);
  const { notices, calendar, relative, retention, extensions, saving, slips } = reading;
  const [reference, ...others] = reading.references;
  const unknown = reading.unknown.map(({ start, end }) => rangeOf(folded, start, end));
  const savingRange = saving && rangeOf(folded, saving.start, saving.end);
  return {
    raw: text,
    limits: scoped(reading.limits),
    notices,
    calendar,
    relative,
    retention,
    extensions,
    ...(savingRange ? { saving: { text: text.slice(savingRange.start, savingRange.end), range: savingRange } } : {}),
    ...(reference ? { reference } : {}),
    unknown: [...unknown, ...others.map(({ range }) => range)],
    slips,
  };
}

function endSentence(reading: Reading): void {
  settlePending(reading);
  reading.label = undefined;
  reading.savingIsOpen = false;
  reading.limitsBefore = reading.limits.length;
}

/** 行政处罚决定作出后: what is decided tells limits apart when there are several, and says nothing alone. */
function scoped(limits: readonly ReadLimit[]): Limit[] {
  const several = limits.some(({ noun }) => noun !== limits[0]?.noun);
  return limits.map(({ noun, ...limit }) =>
    several && noun !== undefined && limit.scope === undefined ? { ...limit, scope: noun } : limit,
  );
}
