import { distance } from "fastest-levenshtein";
import { difference } from "../difference.ts";
import { remembering } from "../remembering.ts";
import { instrumentIndex, type Named } from "./table.ts";
import { titleKey } from "./title-key.ts";

/** The one known title that a written title most likely means. */
export interface Near {
  readonly named: Named;
  /** The part of the written title that differs, and what should stand there. */
  readonly written: { readonly start: number; readonly end: number };
  readonly right: string;
}

/** Known titles by their pairs of neighbouring characters. */
let byPair: ReadonlyMap<string, readonly Named[]> | undefined;

const STATE = "中华人民共和国";
/** The known title that lies near a written one and near to no other: 政府信息公开条件 → 政府信息公开条例. */
export const nearestTitle = remembering(search);

function search(title: string): Near | undefined {
  const { key, at } = titleKey(title);
  if (key.length < 5 || key.length > 100) return undefined;
  const most = stepsAllowed(key.length);
  let best: Named | undefined;
  let steps = most + 1;
  let equal = false;
  for (const named of candidates(key, most)) {
    const found = distance(key, named.key);
    if (found === 0) return undefined;
    if (found < steps) [best, steps, equal] = [named, found, false];
    else if (found === steps && best !== undefined && best.key !== named.key) equal = true;
  }
  if (best === undefined || steps > most || equal) return undefined;
  return nearOf(key, at, best, title.length);
}

/** One character of five to thirteen, two up to 23, three of more. */
function stepsAllowed(length: number): number {
  return length < 14 ? 1 : length < 24 ? 2 : 3;
}

/**
 * The titles of about this length that may lie near. Each step changes two pairs at most, so a title
 * that is near has one of any `2 * most + 1` pairs: those that the fewest titles have are looked up.
 */
function candidates(key: string, most: number): Iterable<Named> {
  byPair ??= indexPairs();
  const titles: (readonly Named[])[] = [];
  let missing = 0;
  for (const pair of pairsOf(key)) {
    const having = byPair.get(pair);
    if (having) titles.push(having);
    else missing += 1;
    if (missing > 2 * most) return [];
  }
  titles.sort((a, b) => a.length - b.length);
  const found = new Set<Named>();
  for (const having of titles.slice(0, 2 * most + 1 - missing)) {
    for (const named of having) if (Math.abs(named.key.length - key.length) <= most) found.add(named);
  }
  return found;
}

function indexPairs(): ReadonlyMap<string, readonly Named[]> {
  const pairs = new Map<string, Named[]>();
  for (const list of instrumentIndex().byKey.values()) {
    for (const named of list.slice(0, 1)) {
      for (const pair of pairsOf(named.key)) {
        const entry = pairs.get(pair);
        if (entry) entry.push(named);
        else pairs.set(pair, [named]);
      }
    }
  }
  return pairs;
}

function pairsOf(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < key.length; index++) pairs.add(key.slice(index, index + 2));
  return pairs;
}

/** A known law whose title is right but for the state's name before it: 中华人民共国行政许可法. */
export function slipInStateName(title: string): Near | undefined {
  const { key, at } = titleKey(title);
  if (!key.startsWith("中") || key.length < STATE.length) return undefined;
  for (let end = STATE.length - 1; end <= STATE.length + 1; end++) {
    const [named] = instrumentIndex().byKey.get(key.slice(end)) ?? [];
    if (!named?.instrument.title.startsWith(STATE) || distance(key.slice(0, end), STATE) !== 1) continue;
    return nearOf(key, at, { ...named, key: STATE + named.key }, title.length);
  }
  return undefined;
}

/** What differs, with the place in the written title. */
function nearOf(key: string, at: readonly number[], named: Named, length: number): Near {
  const differs = difference(key, named.key);
  const start = at[differs.start] ?? length;
  const end = differs.end > differs.start ? (at[differs.end - 1] ?? length - 1) + 1 : start;
  return { named, written: { start, end }, right: named.key.slice(differs.start, differs.otherEnd) };
}
