import { describe, expect, test } from "vitest";
import { parseDeadline } from "../../../src/language/deadline/parse-deadline.ts";
import { formOf } from "./form-of.ts";
import { PHRASES } from "./phrases.ts";

test("the table has every phrase of the survey", () => {
  expect([...new Set(PHRASES.map(({ number }) => number))]).toEqual(
    Array.from({ length: 78 }, (_, index) => index + 1),
  );
});

describe.each(PHRASES)("phrase $number", ({ texts, form }) => {
  test.each(texts)("%s", (text) => {
    const deadline = parseDeadline(text);
    expect(formOf(deadline)).toEqual(form);
    expect(deadline.slips).toEqual([]);
  });
});

/** The only stretch that the grammar does not know: the condition before 每月, which binds no number. */
const UNKNOWN = ["集体财务往来较多的"];

test("nothing else in them is left unknown", () => {
  const unknown = PHRASES.flatMap(({ texts }) =>
    texts.flatMap((text) => parseDeadline(text).unknown.map(({ start, end }) => text.slice(start, end))),
  );
  expect(unknown).toEqual(UNKNOWN);
});
