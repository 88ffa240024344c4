/** What a file that is no Unicode text looks like, so that the finding can say how to mend it. */
export type ForeignBytes = "gb18030" | "workbook" | "old-office" | "pdf" | "utf-32" | "binary";

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** The first byte that cannot be read, counted from 0. */
      readonly offset: number;
      readonly line: number;
      readonly looksLike: ForeignBytes;
    };

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * Decodes UTF-8 with or without BOM and UTF-16 with BOM, strictly. Every other encoding is refused:
 * a UTF-8 file cut in its last character reads as GB18030 too, so guessing loses text in silence.
 */
export function decode(bytes: Uint8Array): Decoded {
  const foreign = signatureOf(bytes);
  if (foreign) return { ok: false, offset: 0, line: 1, looksLike: foreign };
  if (startsWith(bytes, [0xff, 0xfe])) return decodeStrictly(bytes, "utf-16le", 2);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeStrictly(bytes, "utf-16be", 2);
  return decodeStrictly(bytes, "utf-8", startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0);
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding, bom: number): Decoded {
  const body = bytes.subarray(bom);
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body) };
  } catch {
    const offset = bom + (encoding === "utf-8" ? firstBrokenUtf8(body) : firstBrokenUtf16(body, encoding));
    return {
      ok: false,
      offset,
      line: lineAt(body, encoding, offset - bom),
      looksLike: encoding === "utf-8" ? guess(bytes) : "binary",
    };
  }
}

/** Decodes GB18030 for the one command that converts it on request; undefined when it is not GB18030. */
export function decodeGb18030(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A damaged UTF-8 file reads as GB18030 too; converting it would ruin what is whole, so it is not offered. */
function guess(bytes: Uint8Array): ForeignBytes {
  if (bytes.includes(0) || isMostlyUtf8(bytes)) return "binary";
  const text = decodeGb18030(bytes);
  return text !== undefined && /\p{Script=Han}/u.test(text) && !/\p{Co}/u.test(text) ? "gb18030" : "binary";
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return whole > broken;
}

function signatureOf(bytes: Uint8Array): ForeignBytes | undefined {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return "utf-32";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "workbook";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "old-office";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return "pdf";
  return undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The offset of the first byte that strict UTF-8 refuses (Unicode 16, table 3-7). */
function firstBrokenUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const continues = (index: number, low = 0x80, high = 0xbf) => {
    const byte = bytes[at + index];
    return byte !== undefined && byte >= low && byte <= high;
  };
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return continues(1, low, high) && continues(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

function firstBrokenUtf16(bytes: Uint8Array, encoding: Exclude<Encoding, "utf-8">): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unit = (at: number) => view.getUint16(at, encoding === "utf-16le");
  let at = 0;
  while (at + 1 < bytes.length) {
    const code = unit(at);
    if (code >= 0xdc00 && code <= 0xdfff) return at;
    if (code >= 0xd800 && code <= 0xdbff) {
      if (at + 3 >= bytes.length) return at;
      const low = unit(at + 2);
      if (low < 0xdc00 || low > 0xdfff) return at;
      at += 2;
    }
    at += 2;
  }
  return at;
}

function lineAt(body: Uint8Array, encoding: Encoding, offset: number): number {
  const whole = new TextDecoder(encoding).decode(body.subarray(0, offset));
  return whole.split("\n").length;
}
