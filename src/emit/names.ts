/**
 * A name that is safe in a file's path, an address and an `id`: letters, digits, `-` and inner `.` stay,
 * every other character becomes `_` and its code point. Distinct texts stay distinct.
 */
export function asciiName(text: string): string {
  return [...text].map((character, at) => (isPlain(character, at) ? character : escaped(character))).join("");
}

function isPlain(character: string, at: number): boolean {
  return /^[A-Za-z0-9-]$/u.test(character) || (character === "." && at > 0);
}

function escaped(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}

/**
 * Hands out each name once: the second of two equal names gets `-2`. Case does not count, because
 * Windows does not tell files apart by it.
 */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  };
}
