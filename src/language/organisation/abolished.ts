import { abolishedBodies } from "#generated/knowledge.js";
import type { Range } from "../range.ts";
import { phraseTable } from "../text/phrase-table.ts";

/** An entry of src/knowledge/abolished-bodies.yaml. */
export interface AbolishedBody {
  readonly id: string;
  readonly functions?: readonly string[];
  readonly endings?: readonly string[];
  readonly names?: readonly string[];
  /** What took over, by its usual name in a county. */
  readonly successor: string;
  /** The year in which counties had carried it out. */
  readonly since: number;
  /** The document that ended it. */
  readonly document: string;
}

/** Where a text names a body that is no more. */
export interface AbolishedName {
  readonly range: Range;
  readonly body: AbolishedBody;
}

/** What ends a place's name before a body's, or a level's, or opens a bracket; 文化和旅游局 is no 旅游局. */
const BEFORE = /[省市州盟县区旗镇乡道木查村级府处院（(]/u;

/**
 * The first name in a text of a body that the reforms ended, the longest one there; undefined when there
 * is none. A name after 原 tells the past and is right.
 */
export function findAbolishedBody(text: string): AbolishedName | undefined {
  find ??= phraseTable(namesOf(abolishedBodies as readonly AbolishedBody[]), ({ name }) => name);
  const found = find(text).find(({ range }) => mayBegin(text, range.start));
  return found && { range: found.range, body: found.entry.body };
}

/** Made when first asked for. */
let find: ReturnType<typeof phraseTable<{ readonly name: string; readonly body: AbolishedBody }>> | undefined;

/** Every name of every body: those that it had everywhere, and those made of its work and an ending. */
function namesOf(bodies: readonly AbolishedBody[]) {
  return bodies.flatMap((body) => {
    const made = (body.functions ?? []).flatMap((work) => (body.endings ?? []).map((ending) => work + ending));
    return [...new Set([...made, ...(body.names ?? [])])].map((name) => ({ name, body }));
  });
}

function mayBegin(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && /\s/u.test(text.charAt(before))) before--;
  return before < 0 || BEFORE.test(text.charAt(before));
}
