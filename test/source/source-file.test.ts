import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSourceFile } from "../../src/source/source-file.ts";

describe("positions", () => {
  test.each([
    ["LF", "ab\n低保\n"],
    ["CRLF", "ab\r\n低保\r\n"],
    ["no final line end", "ab\n低保"],
  ])("%s", (_, text) => {
    const file = createSourceFile("a.yaml", text);
    expect(file.positionAt(text.indexOf("保"))).toEqual({ line: 2, column: 2 });
    expect(file.positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(file.lineText(1)).toBe("ab");
    expect(file.lineText(2)).toBe("低保");
    expect(file.offsetOf(2)).toBe(text.indexOf("低"));
  });

  test("columns count UTF-16 units: 𠀀 is two", () => {
    expect(createSourceFile("a", "𠀀x").positionAt(2)).toEqual({ line: 1, column: 3 });
  });

  test("the end of a text with a final line end is the start of an empty line", () => {
    const file = createSourceFile("a", "x\n");
    expect(file.positionAt(2)).toEqual({ line: 2, column: 1 });
    expect(file.lineText(2)).toBe("");
  });

  test("lines that are not there", () => {
    const file = createSourceFile("a", "x\ny");
    expect(file.lineText(0)).toBe("");
    expect(file.lineText(3)).toBe("");
    expect(file.offsetOf(3)).toBe(3);
  });

  test("an empty text has one empty line", () => {
    const file = createSourceFile("a", "");
    expect(file.positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(file.lineText(1)).toBe("");
  });
});

describe("for every text", () => {
  const text = fc
    .array(fc.constantFrom("a", "低", "𠀀", "\n", "\r\n", " ", "\t"), { maxLength: 40 })
    .map((parts) => parts.join(""));

  test("an offset, its position and its line's start agree", () => {
    fc.assert(
      fc.property(text, fc.nat(), (content, seed) => {
        const file = createSourceFile("a", content);
        const offset = seed % (content.length + 1);
        const { line, column } = file.positionAt(offset);
        expect(file.offsetOf(line) + column - 1).toBe(offset);
        expect(line).toBe(content.slice(0, offset).split("\n").length);
        expect(content.slice(file.offsetOf(line))).toSatisfy((rest: string) => rest.startsWith(file.lineText(line)));
      }),
    );
  });

  test("line starts lead to column 1, and lines put together are the text", () => {
    fc.assert(
      fc.property(text, (content) => {
        const file = createSourceFile("a", content);
        const lines = content.split("\n");
        for (let line = 1; line <= lines.length; line += 1) {
          expect(file.positionAt(file.offsetOf(line))).toEqual({ line, column: 1 });
          expect(file.lineText(line)).toBe(lines[line - 1]?.replace(/\r$/u, ""));
        }
      }),
    );
  });
});
