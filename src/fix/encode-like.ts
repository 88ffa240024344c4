/**
 * The bytes of a text in the encoding of the file that it came from, so that nothing but the text
 * changes: UTF-8 with or without a byte order mark, UTF-16 of either order. `original` must have been
 * decoded by `source/decode.ts`.
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array {
  const [first, second, third] = original;
  if (first === 0xff && second === 0xfe) return utf16(text, true);
  if (first === 0xfe && second === 0xff) return utf16(text, false);
  const bytes = new TextEncoder().encode(text);
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return marked ? joined(original.subarray(0, 3), bytes) : bytes;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
