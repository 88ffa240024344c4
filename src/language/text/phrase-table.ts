import type { Range } from "../range.ts";
import { codeSet } from "./code-set.ts";

/** Where a phrase of a table stands in a text. */
export interface PhraseHit<Entry> {
  readonly entry: Entry;
  readonly range: Range;
}

/**
 * A search for many phrases at once, in one walk over the text: phrases are kept by their first two
 * UTF-16 units. Each phrase has at least two. Where two begin at the same place the longer is found,
 * and hits never overlap.
 */
export function phraseTable<Entry>(
  entries: readonly Entry[],
  phraseOf: (entry: Entry) => string,
): (text: string) => readonly PhraseHit<Entry>[] {
  const byStart = new Map<number, { readonly phrase: string; readonly entry: Entry }[]>();
  for (const entry of entries) {
    const phrase = phraseOf(entry);
    const key = keyAt(phrase, 0);
    const known = byStart.get(key);
    if (known) known.push({ phrase, entry });
    else byStart.set(key, [{ phrase, entry }]);
  }
  for (const known of byStart.values()) known.sort((a, b) => b.phrase.length - a.phrase.length);
  const begins = codeSet(entries.map(phraseOf));
  return (text) => {
    let hits: PhraseHit<Entry>[] | undefined;
    for (let at = 0; at + 1 < text.length; at += 1) {
      if (!begins(text.charCodeAt(at))) continue;
      const found = byStart.get(keyAt(text, at))?.find(({ phrase }) => text.startsWith(phrase, at));
      if (!found) continue;
      const end = at + found.phrase.length;
      hits ??= [];
      hits.push({ entry: found.entry, range: { start: at, end } });
      at = end - 1;
    }
    return hits ?? NONE;
  };
}

const NONE: readonly never[] = [];

const keyAt = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
