import type { Range } from "../range.ts";
import type { Calendar, Limit, Notice, Phrase, Slip, Trigger } from "./deadline.ts";
import { type Folded, rangeOf } from "./fold.ts";
import type { Piece } from "./pieces.ts";
import type { HeadTrigger } from "./trigger.ts";

/** A limit, and what is formed or decided: its scope when the others are about something else. */
export interface ReadLimit extends Limit {
  readonly noun?: string | undefined;
}

/** What has been read of a deadline so far. `unknown`, `saving` and `label` are in offsets of the folded text. */
export interface Reading {
  readonly folded: Folded;
  readonly limits: ReadLimit[];
  readonly notices: Notice[];
  readonly calendar: Calendar[];
  readonly relative: Phrase[];
  readonly retention: Phrase[];
  readonly extensions: Phrase[];
  readonly references: Phrase[];
  readonly unknown: Range[];
  readonly slips: Slip[];
  /** In folded offsets, for 从其规定 may follow after a comma. */
  saving: Range | undefined;
  savingIsOpen: boolean;
  /** Pieces of the sentence that nothing was recognised in yet: conditions, events of a later number. */
  pending: Piece[];
  /** What stands before a colon in the sentence. */
  label: Range | undefined;
  /** How many limits the earlier sentences had. */
  limitsBefore: number;
}

/** The state before anything was read. */
export function startReading(folded: Folded): Reading {
  return {
    folded,
    limits: [],
    notices: [],
    calendar: [],
    relative: [],
    retention: [],
    extensions: [],
    references: [],
    unknown: [],
    slips: [],
    saving: undefined,
    savingIsOpen: false,
    pending: [],
    label: undefined,
    limitsBefore: 0,
  };
}

/** The words of a stretch as they are written, with the heading that they stand under. */
export function phraseOf({ folded, label }: Reading, start: number, end: number): Phrase {
  const range = rangeOf(folded, start, end);
  const scope = label && headingScope(folded.text.slice(label.start, label.end));
  return { text: folded.raw.slice(range.start, range.end), range, ...(scope === undefined ? {} : { scope }) };
}

const HEADINGS: ReadonlySet<string> = new Set([
  "公开时限",
  "时限",
  "公开期限",
  "期限",
  "公开时间",
  "时间",
  "注",
  "备注",
  "说明",
]);

/** What a heading says that its limits hold for; the name of the column says nothing. */
export function headingScope(heading: string): string | undefined {
  return HEADINGS.has(heading) ? undefined : heading;
}

/** An event as it is written. */
export function triggerOf({ folded }: Reading, { kind, start, end }: HeadTrigger): Trigger {
  const range = rangeOf(folded, start, end);
  return { kind, text: folded.raw.slice(range.start, range.end), range };
}
