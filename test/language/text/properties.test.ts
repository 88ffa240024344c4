import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personalNumbers, withoutPersonalNumbers } from "../../../src/language/personal-data.ts";
import type { Range } from "../../../src/language/range.ts";
import { secrecyMarks } from "../../../src/language/secrecy.ts";
import { draggedNumbers } from "../../../src/language/text/dragged-number.ts";
import { garbled } from "../../../src/language/text/garbled.ts";
import { letterSpacing } from "../../../src/language/text/letter-spacing.ts";
import { mendPunctuation } from "../../../src/language/text/mend-punctuation.ts";
import { misprints } from "../../../src/language/text/misprints.ts";
import { nameKey } from "../../../src/language/text/name-key.ts";
import { obsoleteTerms } from "../../../src/language/text/obsolete-terms.ts";
import { pastedStatute } from "../../../src/language/text/pasted-statute.ts";
import { placeholders } from "../../../src/language/text/placeholders.ts";
import { wrongPunctuation } from "../../../src/language/text/punctuation.ts";
import { sameAsAbove } from "../../../src/language/text/same-as-above.ts";
import { serialNumber } from "../../../src/language/text/serial-number.ts";
import { unmatchedBrackets } from "../../../src/language/text/unmatched-brackets.ts";

const one = (range: Range | undefined) => (range ? [range] : []);
const ranges = (found: readonly { readonly range: Range }[]) => found.map(({ range }) => range);

/** Every search of the room, with the ranges that it finds in the order in which it gives them. */
const SEARCHES: Readonly<Record<string, (text: string) => readonly Range[]>> = {
  letterSpacing: (text) => letterSpacing(text)?.gaps ?? [],
  unmatchedBrackets: (text) => ranges(unmatchedBrackets(text)),
  placeholders: (text) => ranges(placeholders(text)),
  misprints: (text) => ranges(misprints(text, true)),
  garbled: (text) => ranges(garbled(text)),
  wrongPunctuation: (text) => ranges(wrongPunctuation(text, { end: true })),
  obsoleteTerms: (text) => ranges(obsoleteTerms(text)),
  personalNumbers: (text) => ranges(personalNumbers(text)),
  secrecyMarks: (text) => ranges(secrecyMarks(text)),
  pastedStatute: (text) => one(pastedStatute(text)),
  sameAsAbove: (text) => one(sameAsAbove(text)),
  serialNumber: (text) => one(serialNumber(text)?.range),
  draggedNumbers: (text) =>
    ranges(draggedNumbers(["超过48小时不清运的处罚", text], true).filter((each) => each !== undefined)),
};

const PIECES = [
  ..."制定或获取信息之日起工作日县乡村镇□口人入户（）()《》〈〉【】“”、，；：。,;: \u3000\n\tXx×_某王李",
  ...["XX", "待定", "None", "各省“", "同上", "锟斤拷", "(wù)", "&nbsp;", "<br>", "務", "帐号", "口入户/现场", "新农合"],
  ...[
    "11010519491231002X",
    "13812345678",
    "6222020200000000000",
    "机密★1年",
    "（内部资料）",
    "第十一条",
    "应当",
    "1.",
    "①",
  ],
  ...["国发〔2012〕45号", "2012", "48", "超过", "\ud83d\ude00", "\ud800", "\u0000", "é", "http://a.cn/"],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

describe.each(Object.entries(SEARCHES))("%s", (_name, search) => {
  test("takes any text, and finds stretches inside it, in order and apart", () => {
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        for (const range of search(written)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(written.length);
      }),
      { numRuns: 400 },
    );
  });

  // Many of anything: with time by the square of the length, 20,000 characters would take minutes.
  test("takes linear time", { timeout: 20_000 }, () => {
    for (const piece of PIECES) {
      const written = piece.repeat(Math.ceil(20_000 / piece.length));
      const before = performance.now();
      search(written);
      search(`《（${written}`);
      expect(performance.now() - before, piece).toBeLessThan(1500);
    }
  });
});

const applied = (written: string, edits: readonly { readonly range: Range; readonly text: string }[]) =>
  edits.reduceRight((now, { range, text: put }) => now.slice(0, range.start) + put + now.slice(range.end), written);

test("joining letters twice is joining them once", () => {
  const spaced = fc
    .array(
      fc.constantFrom(..."制定或获取信息之日起工作日内公开县级乡镇人民政府部门10", " ", " ", "  ", "\u3000", "、"),
      {
        maxLength: 40,
      },
    )
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.oneof(spaced, text), (written) => {
      const found = letterSpacing(written);
      if (!found) return;
      const joined = applied(
        written,
        found.gaps.map((range) => ({ range, text: "" })),
      );
      expect(joined.slice(found.range.start, found.range.start + found.joined.length)).toBe(found.joined);
      expect(letterSpacing(joined)).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});

test.each([true, false])("punctuation is mended at once, also with the end judged: %s", (end) => {
  const marks = fc
    .array(fc.constantFrom(..."甲乙年，,、;；:：。.()（） \u3000\n1a１", "（以下简称", "&nbsp;"), { maxLength: 14 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.oneof(marks, text), (written) => {
      const found = wrongPunctuation(written, { end });
      const edits = mendPunctuation(written, { end }, found);
      if (edits.length === 0) return;
      expect(wrongPunctuation(applied(written, edits), { end })).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test("what misprints are corrected to is right", () => {
  const words = fc
    .array(
      fc.constantFrom("帐号", "補帖", "務", "口入户/现场", "条列》", "《", "、", "适用于", "人户现场", "之曰起", "甲"),
      {
        maxLength: 10,
      },
    )
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(words, (written) => {
      const edits = misprints(written, true).map(({ range, right }) => ({ range, text: right }));
      const left = misprints(applied(written, edits), true).filter(({ kind }) => kind !== "doubled");
      expect(left).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("no number is left when it is masked, and nothing moves", () => {
  fc.assert(
    fc.property(text, (written) => {
      const masked = withoutPersonalNumbers(written);
      expect(masked).toHaveLength(written.length);
      expect(personalNumbers(masked)).toEqual([]);
    }),
  );
});

test("the key of a name takes any text", () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(nameKey(nameKey(written))).toBe(nameKey(written));
    }),
  );
});
