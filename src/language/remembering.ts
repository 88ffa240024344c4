/** More different texts than the catalogs of a county have; past that, everything is forgotten and learned anew. */
const MOST = 8000;

/**
 * The same function, which works each text out once: catalogs repeat their texts from item to item,
 * and several rules ask about each. What it gives must depend on the text alone.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST) known.clear();
    const own = ownText(text);
    const now = read(own);
    known.set(own, now);
    return now;
  };
}

/**
 * A copy of a text that is kept for long. A stretch of a file's text is held by JavaScript engines as a
 * view of the whole file: remembered, it would keep the whole file in memory.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
