import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Deadline } from "../../../src/language/deadline/deadline.ts";
import { parseDeadline } from "../../../src/language/deadline/parse-deadline.ts";
import type { Range } from "../../../src/language/range.ts";
import { formOf } from "./form-of.ts";
import { PHRASES } from "./phrases.ts";

const REAL = PHRASES.flatMap(({ texts }) => texts);
const WORDS = [
  ..."自应在信息形成变更之日起后内前个工作日月年半每第至少于不得公示公开延长届满另有规定的同上随按（）(),，;；。：:、 \n\u3000".split(
    "",
  ),
  ..."0123456789０９一二十百两〇零①●\u200b\ufeff\ud800".split(""),
  ...[
    "20个工作日内",
    "信息形成之日起",
    "每年1月31日前",
    "及时公开",
    "长期公开",
    "另有规定的，从其规定",
    "公示7日",
    "可延长",
  ],
];
const wild = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join("")),
  fc.array(fc.constantFrom(...REAL), { maxLength: 4 }).map((phrases) => phrases.join("")),
  fc
    .tuple(fc.constantFrom(...REAL), fc.nat(80), fc.constantFrom(...WORDS))
    .map(([text, at, word]) => text.slice(0, at) + word + text.slice(at)),
);

/** The parts that do not overlap; triggers and slips lie inside limits. */
function partsOf(deadline: Deadline): Range[] {
  const { limits, notices, calendar, relative, retention, extensions, saving, reference, unknown } = deadline;
  const phrases = [
    ...calendar,
    ...relative,
    ...retention,
    ...extensions,
    ...(saving ? [saving] : []),
    ...(reference ? [reference] : []),
  ];
  return [...limits, ...notices, ...phrases].map(({ range }) => range).concat(unknown);
}

describe("any text", () => {
  test("has a form whose parts lie in it and do not overlap", () => {
    fc.assert(
      fc.property(wild, (text) => {
        const deadline = parseDeadline(text);
        expect(deadline.raw).toBe(text);
        const parts = partsOf(deadline).sort((a, b) => a.start - b.start || a.end - b.end);
        let end = 0;
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThan(part.start);
          end = part.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const triggers = deadline.limits.flatMap(({ trigger }) => (trigger ? [trigger] : []));
        const { saving, reference } = deadline;
        const phrases = [...deadline.calendar, ...deadline.relative, ...deadline.retention, ...deadline.extensions];
        const said = [
          ...triggers,
          ...deadline.slips,
          ...phrases,
          ...(saving ? [saving] : []),
          ...(reference ? [reference] : []),
        ];
        for (const { text: words, range } of said) expect(text.slice(range.start, range.end)).toBe(words);
        for (const { n } of [...deadline.limits, ...deadline.notices]) expect(Number.isInteger(n) && n > 0).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("has the same form with blanks inside", () => {
    const blank = fc.constantFrom(" ", "\u3000", "\u00a0", "\t", "\n", "\u200b");
    fc.assert(
      fc.property(wild, fc.array(fc.tuple(fc.nat(100), blank), { maxLength: 12 }), (text, blanks) => {
        let spaced = text;
        for (const [at, put] of blanks) spaced = spaced.slice(0, at) + put + spaced.slice(at);
        expect(formOf(parseDeadline(spaced))).toEqual(formOf(parseDeadline(text)));
      }),
      { numRuns: 800 },
    );
  });

  test("has the same form in full width", () => {
    const widen = (text: string) =>
      text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...REAL), wild), (text) => {
        expect(formOf(parseDeadline(widen(text)))).toEqual(formOf(parseDeadline(text)));
      }),
      { numRuns: 800 },
    );
  });
});

test("the mending of slips leaves none, and the same form", () => {
  fc.assert(
    fc.property(wild, (text) => {
      const { slips } = parseDeadline(text);
      const edits = slips.map(({ edit }) => edit).sort((a, b) => b.range.start - a.range.start);
      const mended = edits.reduce(
        (now, { range, text: put }) => now.slice(0, range.start) + put + now.slice(range.end),
        text,
      );
      if (slips.length === 0) return;
      const after = parseDeadline(mended);
      expect(after.slips).toEqual([]);
      expect(formOf(after)).toEqual(formOf(parseDeadline(text)));
    }),
    { numRuns: 800 },
  );
});

describe("a long text costs no more for each character than a short one", () => {
  const seeds = [
    ...REAL,
    ..."起 后 日起 自 在 应 信息 形成 ( (形成 1 一 1. 每年 的 个 内 公开 及时 另有规定 从其规定 ， ； 随 公示期 12- 每年20日".split(
      " ",
    ),
    ...["信息形成，", "情况复杂的，", "不少于", "其他", "20个", "届满5年", "提前", "处罚决定："],
  ];

  test.each(seeds)("%s", (seed) => {
    const short = seed.repeat(Math.ceil(400 / seed.length));
    // Ten times the length: a quadratic reader takes a hundred times the steps.
    expect(stepsOf(short.repeat(10))).toBeLessThan(14 * stepsOf(short));
  });
});

/** The characters that a reading looks at, by counting what it asks of strings; a clock would count the machine too. */
function stepsOf(text: string): number {
  let steps = 0;
  const restore = [
    counting("charAt", () => 1),
    counting("charCodeAt", () => 1),
    counting("startsWith", () => 1),
    counting("slice", (_, result) => result.length),
    // These may go through the whole of what they are asked of.
    ...(["search", "indexOf", "includes", "replace"] as const).map((name) => counting(name, (length) => length)),
  ];
  try {
    parseDeadline(text);
  } finally {
    for (const each of restore) each();
  }
  expect(steps).toBeGreaterThan(text.length);
  return steps;

  function counting(name: keyof string, cost: (length: number, result: string) => number): () => void {
    const original: unknown = Reflect.get(String.prototype, name);
    if (typeof original !== "function") throw new Error(`strings have no ${String(name)}`);
    const put = (value: unknown) =>
      Object.defineProperty(String.prototype, name, { value, configurable: true, writable: true });
    put(function counted(this: string, ...given: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, given);
      steps += cost(this.length, typeof result === "string" ? result : "");
      return result;
    });
    return () => put(original);
  }
}
