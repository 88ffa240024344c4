/** A set of UTF-16 units that answers faster than a `Set` of characters: 8 KB, one bit a unit. */
export type CodeSet = (code: number) => boolean;

/** The set of the units of the given characters; of those beyond the BMP, the first half. */
export function codeSet(characters: Iterable<string>): CodeSet {
  const bits = new Uint8Array(8192);
  for (const character of characters) {
    const code = character.charCodeAt(0);
    bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
  }
  return (code) => ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
}
