import { describe, expect, test } from "vitest";
import { misprints, obsoleteTerms, placeholders, traditionalCharacters } from "#generated/knowledge.js";
import { misprints as misprintsIn } from "../../../src/language/text/misprints.ts";

type Row = Readonly<Record<string, unknown>>;
const rows = (table: unknown) => table as readonly Row[];
const texts = (table: unknown, key: string) => rows(table).map((row) => String(row[key]));

/** Each key of a row is a known one. */
function keysAre(table: unknown, known: readonly string[]): void {
  for (const row of rows(table)) expect(Object.keys(row).filter((key) => !known.includes(key))).toEqual([]);
}

describe("misprints", () => {
  test("each has two characters or more, once, and says what is right", () => {
    keysAre(misprints, ["wrong", "right", "safe", "unless", "titles", "seen"]);
    const wrong = texts(misprints, "wrong");
    expect(new Set(wrong).size).toBe(wrong.length);
    for (const row of rows(misprints)) {
      expect(String(row.wrong).length).toBeGreaterThan(1);
      expect(row.right).not.toBe(row.wrong);
      expect(typeof row.safe).toBe("boolean");
      for (const right of (row.unless ?? []) as string[]) expect(right).toContain(String(row.wrong).at(0));
    }
  });

  test("what is right is not wrong by another row", () => {
    const again = texts(misprints, "right").filter((right) => misprintsIn(`，${right}，`, true).length > 0);
    expect(again).toEqual([]);
  });

  test("the longer right words are right", () => {
    const words = rows(misprints).flatMap((row) => (row.unless ?? []) as string[]);
    expect(words.filter((word) => misprintsIn(word, true).length > 0)).toEqual([]);
  });
});

test("obsolete terms say since when, why and by what source", () => {
  keysAre(obsoleteTerms, ["term", "now", "since", "reason", "source", "accessed", "verified"]);
  for (const row of rows(obsoleteTerms)) {
    for (const key of ["term", "now", "reason", "source"]) expect(String(row[key] ?? "")).not.toBe("");
    expect(row.since).toBeGreaterThan(1990);
    // A page that was seen, or a document that was not opened: said in so many words.
    expect(
      /^https?:/u.test(String(row.source)) ? /^\d{4}-\d{2}-\d{2}$/u.test(String(row.accessed)) : row.verified,
    ).toBe(/^https?:/u.test(String(row.source)));
  }
});

test("traditional characters are one character each, once, and never simplified ones", () => {
  keysAre(traditionalCharacters, ["traditional", "simplified"]);
  const traditional = texts(traditionalCharacters, "traditional");
  const simplified = new Set(texts(traditionalCharacters, "simplified"));
  expect(new Set(traditional).size).toBe(traditional.length);
  expect([...traditional, ...simplified].filter((character) => [...character].length !== 1)).toEqual([]);
  expect(traditional.filter((character) => simplified.has(character))).toEqual([]);
});

test("none of the traditional characters is in GB 2312, the set that simplified text was written with", () => {
  const decoder = new TextDecoder("gb18030");
  const simplified = new Set<string>();
  for (let first = 0xb0; first <= 0xf7; first += 1) {
    for (let second = 0xa1; second <= 0xfe; second += 1) simplified.add(decoder.decode(Uint8Array.of(first, second)));
  }
  expect(simplified.size).toBeGreaterThan(6700);
  expect(texts(traditionalCharacters, "traditional").filter((character) => simplified.has(character))).toEqual([]);
  expect(texts(traditionalCharacters, "simplified").filter((character) => !simplified.has(character))).toEqual([]);
});

test("placeholders say how they have to stand", () => {
  keysAre(placeholders, ["words", "where", "only_localised"]);
  const rowsOf = rows(placeholders);
  expect(rowsOf.filter(({ where }) => !["anywhere", "whole", "bracketed", "start"].includes(String(where)))).toEqual(
    [],
  );
  expect(rowsOf.filter(({ words }) => typeof words !== "string" || words === "")).toEqual([]);
  const short = rowsOf.filter(({ words, where }) => String(words).length < 2 && where !== "whole");
  expect(short).toEqual([]);
});
