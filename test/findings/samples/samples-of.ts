import type { ParamsOf, RuleId } from "../../../src/findings/messages/table.ts";

/** A user's text with what must never act on a terminal: an escape, a bell, a right-to-left override, a line break. */
export const WILD = "a\u001b[31mb\u0007\u202ec\nd";

/** Params of every rule of a table of messages, each set with every branch of its words. */
export type SamplesOf<Table> = { readonly [Id in keyof Table & RuleId]: readonly ParamsOf<Id>[] };
