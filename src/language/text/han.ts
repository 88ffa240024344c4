/**
 * Whether the UTF-16 unit at an index belongs to a Chinese character: the unified ideographs with
 * extension A, compatibility ideographs, and the surrogates of the further extensions.
 */
export function isHanAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd8bf) ||
    code === 0x3007
  );
}

/** Whether the unit is an ASCII digit or letter. */
export function isAlphanumericAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
