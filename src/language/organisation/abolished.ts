import { abolishedBodies } from "#generated/knowledge.js";
import type { Range } from "../range.ts";

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
  readonly url?: string;
  readonly accessed?: string;
  readonly verified: boolean;
}

/** Where a text names a body that is no more. */
export interface AbolishedName {
  readonly range: Range;
  readonly body: AbolishedBody;
}

/** Every name begins with two of these, so that most texts need not be compared with any. */
let names: ReadonlyMap<string, readonly (readonly [name: string, body: AbolishedBody])[]> | undefined;

/** What ends a place's name before a body's, or a level's, or opens a bracket; 文化和旅游局 is no 旅游局. */
const BEFORE = /[省市州盟县区旗镇乡道木查村级府处院（(]/u;

/**
 * The first name in a text of a body that the reforms ended, the longest one there; undefined when there
 * is none. A name after 原 tells the past and is right.
 */
export function findAbolishedBody(text: string): AbolishedName | undefined {
  const table = abolishedNames();
  for (let start = 0; start + 1 < text.length; start++) {
    const candidates = table.get(text.slice(start, start + 2));
    if (candidates === undefined || !mayBegin(text, start)) continue;
    for (const [name, body] of candidates) {
      if (!text.startsWith(name, start)) continue;
      return { range: { start, end: start + name.length }, body };
    }
  }
  return undefined;
}

function mayBegin(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && /\s/u.test(text.charAt(before))) before--;
  return before < 0 || BEFORE.test(text.charAt(before));
}

function abolishedNames() {
  names ??= index(abolishedBodies as readonly AbolishedBody[]);
  return names;
}

function index(bodies: readonly AbolishedBody[]) {
  const all = new Map<string, [string, AbolishedBody][]>();
  for (const body of bodies) {
    const made = (body.functions ?? []).flatMap((work) => (body.endings ?? []).map((ending) => work + ending));
    for (const name of new Set([...made, ...(body.names ?? [])])) {
      const key = name.slice(0, 2);
      const known = all.get(key);
      if (known) known.push([name, body]);
      else all.set(key, [[name, body]]);
    }
  }
  for (const list of all.values()) list.sort(([a], [b]) => b.length - a.length);
  return all;
}
