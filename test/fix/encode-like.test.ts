import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeLike } from "../../src/fix/encode-like.ts";
import { decode } from "../../src/source/decode.ts";

const bytes = (text: string, ...mark: number[]) => new Uint8Array([...mark, ...new TextEncoder().encode(text)]);

test("UTF-8 keeps its byte order mark, or has none", () => {
  expect(encodeLike(bytes("甲"), "乙")).toEqual(bytes("乙"));
  expect(encodeLike(bytes("甲", 0xef, 0xbb, 0xbf), "乙")).toEqual(bytes("乙", 0xef, 0xbb, 0xbf));
  expect(encodeLike(new Uint8Array(), "乙")).toEqual(bytes("乙"));
});

test("UTF-16 stays UTF-16, in its order", () => {
  expect(encodeLike(new Uint8Array([0xff, 0xfe, 0x32, 0x75]), "乙")).toEqual(new Uint8Array([0xff, 0xfe, 0x59, 0x4e]));
  expect(encodeLike(new Uint8Array([0xfe, 0xff, 0x75, 0x32]), "乙")).toEqual(new Uint8Array([0xfe, 0xff, 0x4e, 0x59]));
});

test("what is read again is the text", () => {
  const original = fc.constantFrom(
    bytes("甲"),
    bytes("甲", 0xef, 0xbb, 0xbf),
    new Uint8Array([0xff, 0xfe]),
    new Uint8Array([0xfe, 0xff]),
  );
  fc.assert(
    fc.property(original, fc.string({ unit: "binary" }), (like, text) => {
      // A text that begins like another kind of file is not read at all.
      const decoded = decode(encodeLike(like, `# ${text}`));
      expect(decoded).toEqual({ ok: true, text: `# ${text}` });
    }),
  );
});
