/** More different texts than any catalog has; past that, everything is forgotten and learned anew. */
const MOST = 20_000;

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
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
