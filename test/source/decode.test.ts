import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, decodeGb18030 } from "../../src/source/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (readonly number[] | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));

function utf16(text: string, order: "le" | "be", bom = true): Uint8Array {
  const units = [...(bom ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (order === "le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const TEXT = "名称: 低保\r\n𠀀: é\n";

describe("texts that are read", () => {
  test.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with BOM", bytes([0xef, 0xbb, 0xbf], TEXT)],
    ["UTF-16LE with BOM", utf16(TEXT, "le")],
    ["UTF-16BE with BOM", utf16(TEXT, "be")],
  ])("%s", (_, encoded) => {
    expect(decode(encoded)).toEqual({ ok: true, text: TEXT });
  });

  test("nothing at all, and only a BOM", () => {
    expect(decode(new Uint8Array())).toEqual({ ok: true, text: "" });
    expect(decode(bytes([0xef, 0xbb, 0xbf]))).toEqual({ ok: true, text: "" });
    expect(decode(bytes([0xff, 0xfe]))).toEqual({ ok: true, text: "" });
  });

  test("a second BOM stays in the text, for the reader to complain about", () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], "a"))).toEqual({ ok: true, text: "\ufeffa" });
  });
});

describe("bytes that are refused, at the first broken one", () => {
  // "ab\n" and "低" (3 bytes) come first, so that the broken byte is number 6 on line 2.
  const before = "ab\n低";
  test.each<[string, readonly number[], number]>([
    ["the last character is cut", [0xe4, 0xbd], 0],
    ["overlong, two bytes", [0xc0, 0xaf], 0],
    ["overlong, three bytes", [0xe0, 0x80, 0xaf], 0],
    ["overlong, four bytes", [0xf0, 0x80, 0x80, 0xaf], 0],
    ["CESU-8 surrogates", [0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80], 0],
    ["a lone continuation byte", [0x80, 0x61], 0],
    ["above U+10FFFF", [0xf4, 0x90, 0x80, 0x80], 0],
    ["a byte that never occurs", [0xff], 0],
    ["a good character first", [0xe4, 0xbd, 0x8e, 0xfe], 3],
    ["a good four-byte character first", [0xf0, 0xa0, 0x80, 0x80, 0xf0, 0xa0, 0x80], 4],
  ])("%s", (_, tail, good) => {
    expect(decode(bytes(before, tail))).toMatchObject({ ok: false, offset: 6 + good, line: 2 });
    const withBom = decode(bytes([0xef, 0xbb, 0xbf], before, tail));
    expect(withBom).toMatchObject({ ok: false, offset: 9 + good, line: 2 });
  });

  test("UTF-16: a lone high surrogate, a lone low one, and half a unit", () => {
    const start = [...utf16("a\n", "le")];
    expect(decode(bytes(start, [0x00, 0xd8, 0x61, 0x00]))).toMatchObject({ ok: false, offset: 6, line: 2 });
    expect(decode(bytes(start, [0x00, 0xdc]))).toMatchObject({ ok: false, offset: 6 });
    expect(decode(bytes(start, [0x00, 0xd8]))).toMatchObject({ ok: false, offset: 6 });
    expect(decode(bytes(start, [0x61]))).toMatchObject({ ok: false, offset: 6 });
    expect(decode(bytes([...utf16("a", "be")], [0xdc, 0x00]))).toMatchObject({ ok: false, offset: 4 });
  });

  test("UTF-16 lines are counted in units: U+4E0A and U+0A4E hold the byte 0A and are no line ends", () => {
    const start = [...utf16("上上\u0a4e\n", "le")];
    expect(decode(bytes(start, [0x00, 0xdc]))).toMatchObject({ ok: false, line: 2 });
  });
});

describe("what refused bytes look like", () => {
  const GBK_LINE = [0xb5, 0xcd, 0xb1, 0xa3]; // 低保
  test("GB18030 text, two-byte", () => {
    const decoded = decode(bytes("title: ", GBK_LINE, "\n"));
    expect(decoded).toEqual({ ok: false, offset: 7, line: 1, looksLike: "gb18030" });
  });
  test("GB18030 text with a four-byte character (U+20000)", () => {
    const encoded = bytes("a: ", GBK_LINE, [0x95, 0x32, 0x82, 0x36]);
    expect(decode(encoded)).toMatchObject({ ok: false, looksLike: "gb18030" });
    expect(decodeGb18030(encoded)).toBe("a: 低保𠀀");
  });
  test("a UTF-8 file that is cut is not taken for GB18030 and is not read", () => {
    const cut = utf8("低保办事指南").slice(0, -1);
    expect(decodeGb18030(cut)).toBeUndefined();
    expect(decode(cut)).toEqual({ ok: false, offset: 15, line: 1, looksLike: "binary" });
    // This one reads as GB18030 without a fault, and converting it would ruin it.
    const readsAsBoth = utf8("低保办事").slice(0, -2);
    expect(decodeGb18030(readsAsBoth)).toBeDefined();
    expect(decode(readsAsBoth)).toEqual({ ok: false, offset: 9, line: 1, looksLike: "binary" });
  });
  test("no GB18030: an odd byte at the end", () => {
    expect(decodeGb18030(bytes(GBK_LINE, [0xb5]))).toBeUndefined();
    expect(decode(bytes("a: ", GBK_LINE, [0xff]))).toMatchObject({ looksLike: "binary" });
  });
  test("Big5 is refused", () => {
    // 公開目錄 in Big5. Its bytes may also read as GB18030, so only the refusal and the place are certain.
    const big5 = bytes("a: ", [0xa4, 0xbd, 0xb6, 0x7d, 0xa5, 0xd8, 0xbf, 0xfd]);
    expect(decode(big5)).toMatchObject({ ok: false, offset: 3, line: 1 });
  });
  test.each<[string, Uint8Array, string]>([
    ["UTF-32LE", bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), "utf-32"],
    ["UTF-32BE", bytes([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]), "utf-32"],
    ["a workbook or archive", bytes("PK\u0003\u0004rest"), "workbook"],
    ["an old office file", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "old-office"],
    ["a PDF", bytes("%PDF-1.7\n"), "pdf"],
  ])("%s is known by its first bytes", (_, encoded, looksLike) => {
    expect(decode(encoded)).toEqual({ ok: false, offset: 0, line: 1, looksLike });
  });
  test("NULs with broken UTF-8 are binary, never GB18030", () => {
    expect(decode(bytes("a", [0, 0], GBK_LINE))).toMatchObject({ ok: false, offset: 3, looksLike: "binary" });
  });
  test("NULs in good UTF-8 are text, for the reader to complain about", () => {
    expect(decode(bytes("a", [0], "b"))).toEqual({ ok: true, text: "a\u0000b" });
  });
});

describe("against the platform's decoder", () => {
  /** Random bytes with the leads, continuations and borders that decoders stumble over. */
  const hard = fc.oneof(
    fc.uint8Array({ maxLength: 24 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(0x0a, 0x61, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe4, 0xed),
          fc.constantFrom(0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff, 0xfe, 0xbb, 0xd8, 0xdc, 0x00),
        ),
        { maxLength: 16 },
      )
      .map((all) => Uint8Array.from(all)),
    fc
      .tuple(fc.string({ unit: "binary" }), fc.uint8Array({ maxLength: 3 }))
      .map(([text, tail]) => bytes(text, [...tail])),
  );
  const withBom = fc
    .tuple(fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]), hard)
    .map(([bom, body]) => ({ bom, body, all: bytes(bom, [...body]) }));

  const encodingOf = (all: Uint8Array) =>
    all[0] === 0xff && all[1] === 0xfe ? "utf-16le" : all[0] === 0xfe && all[1] === 0xff ? "utf-16be" : "utf-8";

  const reads = (all: Uint8Array, stream: boolean) => {
    try {
      return new TextDecoder(encodingOf(all), { fatal: true }).decode(all, { stream });
    } catch {
      return undefined;
    }
  };

  test("decode never throws, and reads exactly what the strict decoder reads", () => {
    fc.assert(
      fc.property(withBom, ({ all }) => {
        const decoded = decode(all);
        if (!decoded.ok && decoded.offset === 0 && decoded.looksLike !== "binary" && decoded.looksLike !== "gb18030") {
          return;
        }
        expect(decoded.ok ? decoded.text : undefined).toBe(reads(all, false));
      }),
      { numRuns: 3000 },
    );
  });

  test("the offset is the first byte at which no longer text can go on", () => {
    fc.assert(
      fc.property(withBom, ({ bom, all }) => {
        const decoded = decode(all);
        if (decoded.ok || !["binary", "gb18030"].includes(decoded.looksLike)) return;
        // What comes before the offset is whole text, and with the next character it is none.
        expect(reads(all.subarray(0, decoded.offset), false)).toBeDefined();
        const step = encodingOf(all) === "utf-8" ? 1 : 2;
        let end = decoded.offset;
        while (end < all.length && reads(all.subarray(0, end), true) !== undefined) end += 1;
        const broken = reads(all.subarray(0, end), true) === undefined || end === all.length;
        expect(broken).toBe(true);
        for (let at = bom.length; at <= decoded.offset; at += step)
          expect(reads(all.subarray(0, at), true)).toBeDefined();
        // No character begins at the offset: every longer prefix up to four bytes fails or is unfinished.
        for (let length = 1; length <= 4 && decoded.offset + length <= all.length; length += 1) {
          const more = reads(all.subarray(0, decoded.offset + length), false);
          if (more !== undefined) throw new Error(`${decoded.offset} is not broken: ${length} more bytes are text`);
        }
        if (encodingOf(all) === "utf-8") {
          expect(decoded.line).toBe([...all.subarray(0, decoded.offset)].filter((byte) => byte === 10).length + 1);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
