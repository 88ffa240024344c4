import { instruments as entries } from "#generated/knowledge.js";
import type { Instrument } from "./instrument.ts";
import { numberKey } from "./numbers.ts";
import { titleKey, withoutBrackets } from "./title-key.ts";

/** All instruments that are known. */
export const INSTRUMENTS = entries as readonly Instrument[];

/** An instrument under one of its titles. */
export interface Named {
  readonly instrument: Instrument;
  readonly key: string;
  /** The bodies before the title as the table has it, folded. */
  readonly issuer: string;
}

interface Index {
  readonly byKey: ReadonlyMap<string, readonly Named[]>;
  /** By the key without (试行); only those that have such brackets. */
  readonly byBareKey: ReadonlyMap<string, readonly Named[]>;
  readonly byWrongKey: ReadonlyMap<string, Instrument>;
  readonly byNumber: ReadonlyMap<string, Instrument>;
}

let index: Index | undefined;

/** The table by title and by number, made when it is first asked for. */
export function instrumentIndex(): Index {
  index ??= build();
  return index;
}

function build(): Index {
  const byKey = new Map<string, Named[]>();
  const byBareKey = new Map<string, Named[]>();
  const byWrongKey = new Map<string, Instrument>();
  const byNumber = new Map<string, Instrument>();
  const shared = new Set<string>();
  for (const instrument of INSTRUMENTS) {
    for (const title of [instrument.title, ...(instrument.short ?? [])]) {
      const { key, issuer } = titleKey(title);
      const named = { instrument, key, issuer };
      append(byKey, key, named);
      const bare = withoutBrackets(key);
      if (bare !== key) append(byBareKey, bare, named);
    }
    for (const wrong of instrument.wrong ?? []) byWrongKey.set(titleKey(wrong).key, instrument);
    for (const { number } of instrument.numbers ?? []) {
      const key = numberKey(number);
      // An order that changed several regulations is no name of one of them.
      if (byNumber.has(key)) shared.add(key);
      byNumber.set(key, instrument);
    }
  }
  for (const key of shared) byNumber.delete(key);
  return { byKey, byBareKey, byWrongKey, byNumber };
}

function append(map: Map<string, Named[]>, key: string, named: Named): void {
  const list = map.get(key);
  if (list) list.push(named);
  else map.set(key, [named]);
}
