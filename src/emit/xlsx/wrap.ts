/** Signs that begin no line, and signs that end none; the character before moves down with them. */
const NEVER_FIRST = new Set("，。、；：！？）》〉」』】〕”’…—％,.;:!?)]}%");
const NEVER_LAST = new Set("（《〈「『【〔“‘([{");

/**
 * Breaks one line of text as a spreadsheet does: anywhere between Chinese characters, at blanks
 * between Latin words, and inside a word only when it is longer than a line. `columns` is the room in
 * half-width characters; everything outside ASCII counts as two. The parts join to the same text.
 */
export function wrapLine(line: string, columns: number): string[] {
  const room = Math.max(columns, 2);
  if (line.length * 2 <= room) return [line];
  const parts: string[] = [];
  let start = 0;
  let used = 0;
  let previous = 0;
  const breakAt = (at: number, carried: number) => {
    parts.push(line.slice(start, at));
    start = at;
    used = carried;
  };
  for (let at = 0; at < line.length; ) {
    const end = isWordUnit(line.charCodeAt(at)) ? endOfWord(line, at) : endOfCharacter(line, at);
    const width = widthOf(line, at, end);
    if (used > 0 && used + width > room) {
      const carry = previous > start && !mayBreak(line, at) ? widthOf(line, previous, at) : 0;
      if (carry > 0 && carry + width <= room) breakAt(previous, carry);
      else breakAt(at, 0);
    }
    let left = width;
    for (; used + left > room; left -= room) breakAt(start + room, 0);
    used += left;
    previous = at;
    at = end;
  }
  parts.push(line.slice(start));
  return parts;
}

function mayBreak(line: string, at: number): boolean {
  return !NEVER_FIRST.has(line.charAt(at)) && !NEVER_LAST.has(line.charAt(at - 1));
}

/** All lines of a cell's text, wrapped. */
export function wrapText(text: string, columns: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, columns));
}

/** ASCII without blanks and controls: what a spreadsheet keeps together. */
function isWordUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

function endOfWord(line: string, at: number): number {
  let end = at + 1;
  while (end < line.length && isWordUnit(line.charCodeAt(end))) end += 1;
  return end;
}

function endOfCharacter(line: string, at: number): number {
  return at + ((line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** A word's or a character's width. */
function widthOf(line: string, from: number, to: number): number {
  return line.charCodeAt(from) < 0x80 ? to - from : 2;
}
