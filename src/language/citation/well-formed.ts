import { BRACKET_PAIRS } from "../bracket-pairs.ts";

/** Whether 《》 and 〈〉 stand in pairs, 〈〉 only inside 《》: a quick look that most texts pass. */
export function areTitleMarksWellFormed(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x300a: // 《
        if (depth++ !== 0) return false;
        break;
      case 0x300b: // 》
        if (depth-- !== 1) return false;
        break;
      case 0x3008: // 〈
        if (depth++ !== 1) return false;
        break;
      case 0x3009: // 〉
        if (depth-- !== 2) return false;
        break;
      default:
    }
  }
  return depth === 0;
}

const PAIRS = BRACKET_PAIRS.filter(({ family }) => "([〔【".includes(family));
const OPENING = PAIRS.map(({ open }) => open).join("");
const CLOSING = PAIRS.map(({ close }) => close).join("");

/** Whether all brackets but title marks stand in pairs of one family. */
export function areBracketsWellFormed(text: string): boolean {
  const open: (string | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // No bracket lies between ] and the Chinese signs.
    if (code > 0x5d && code < 0x3000) continue;
    const character = text.charAt(at);
    const opening = OPENING.indexOf(character);
    if (opening >= 0) open.push(PAIRS[opening]?.family);
    else {
      const closing = CLOSING.indexOf(character);
      if (closing >= 0 && open.pop() !== PAIRS[closing]?.family) return false;
    }
  }
  return open.length === 0;
}
