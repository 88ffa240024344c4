import { describe, expect, test } from "vitest";
import { beginFixing } from "../../src/fix/fix-files.ts";
import { shownChange } from "../../src/fix/shown-change.ts";
import { type Answer, suggestFixes } from "../../src/fix/suggest.ts";
import { findWords } from "./find-words.ts";
import { checkerOf, type Find } from "./in-memory.ts";

const unsafe = { safe: false } as const;
const find = findWords({ word: "甲", put: "乙", ...unsafe });

/** Runs through the suggestions with these answers, and notes what was asked. */
async function run(texts: Readonly<Record<string, string>>, answers: readonly Answer[], finder: Find = find) {
  const asked: string[] = [];
  const checker = checkerOf(texts, finder);
  const state = await suggestFixes(
    await beginFixing(checker),
    async (finding, text) => {
      const { line, before, after } = shownChange(finding, text);
      asked.push(`${finding.file}:${line} ${before}→${after}`);
      return answers[asked.length - 1] ?? "quit";
    },
    checker,
  );
  return { asked, state, texts: Object.fromEntries(state.texts) };
}

const texts = { "b.yaml": "a: 甲\n", "a.yaml": "a: 甲\nb: 甲\nc: 甲\n" };

describe("answers", () => {
  test("each is asked once, in the order of the files", async () => {
    const { asked, state } = await run(texts, ["no", "no", "no", "no"]);
    expect(asked).toEqual([
      "a.yaml:1 a: 甲→a: 乙",
      "a.yaml:2 b: 甲→b: 乙",
      "a.yaml:3 c: 甲→c: 乙",
      "b.yaml:1 a: 甲→a: 乙",
    ]);
    expect(state.texts.size).toBe(0);
  });

  test("yes and no are for one", async () => {
    const { asked, texts: now } = await run(texts, ["yes", "no", "yes", "no"]);
    expect(asked).toHaveLength(4);
    expect(now).toEqual({ "a.yaml": "a: 乙\nb: 甲\nc: 乙\n" });
  });

  test("all is for this one and those that follow, not for those that were declined", async () => {
    const { asked, texts: now } = await run(texts, ["no", "all"]);
    expect(asked).toHaveLength(2);
    expect(now).toEqual({ "a.yaml": "a: 甲\nb: 乙\nc: 乙\n", "b.yaml": "a: 乙\n" });
  });

  test("quit keeps what was agreed to", async () => {
    const { asked, texts: now } = await run(texts, ["yes", "quit"]);
    expect(asked).toHaveLength(2);
    expect(now).toEqual({ "a.yaml": "a: 乙\nb: 甲\nc: 甲\n" });
  });

  test("of two that overlap, the second is asked about on the text that the first left", async () => {
    const finder = findWords(
      { word: "[乙", put: "乙", ...unsafe },
      { rule: "name/missing", word: "乙]", put: "乙", ...unsafe },
    );
    const { asked, texts: now } = await run({ "a.yaml": "a: 甲[乙]丙\n" }, ["yes", "yes", "yes"], finder);
    expect(asked).toEqual(["a.yaml:1 a: 甲[乙]丙→a: 甲乙]丙", "a.yaml:1 a: 甲乙]丙→a: 甲乙丙"]);
    expect(now).toEqual({ "a.yaml": "a: 甲乙丙\n" });
  });

  test("a fix that brings a new finding is not made, agreed to or not, and not asked about again", async () => {
    const finder = findWords(
      { word: "甲", put: "乙", ...unsafe },
      { rule: "name/missing", word: "乙", put: "甲", ...unsafe },
    );
    const { asked, state } = await run({ "a.yaml": "a: 甲\n" }, ["yes", "yes"], finder);
    expect(asked).toHaveLength(1);
    expect(state.texts.size).toBe(0);
    expect(state.leftOut.map(({ obstacle }) => obstacle)).toEqual([{ kind: "appears", rule: "name/missing" }]);
  });
});

describe("what is shown", () => {
  const shown = async (text: string, word: string, put: string) => {
    const [finding] = await findWords({ word, put })(new Map([["a.yaml", text]]));
    if (!finding?.fix) throw new Error("no fix");
    const { before, after } = shownChange({ ...finding, fix: finding.fix }, text);
    return `${before} → ${after}`;
  };

  test("an entry that is taken out", async () => {
    const text = "a:\n  - 甲\n  - 乙丙\n";
    const [finding] = await findWords({ word: "乙丙", put: "" })(new Map([["a.yaml", text]]));
    if (!finding) throw new Error("no finding");
    const edits = [{ range: { start: 8, end: 15 }, text: "" }];
    expect(shownChange({ ...finding, fix: { safe: true, edits } }, text)).toEqual({
      line: 3,
      column: 5,
      before: "乙丙",
      after: "",
    });
  });

  test("words by themselves, blanks and signs with what stands around them", async () => {
    expect(await shown("a: 由政府服务中心公开\n", "政府服务中心", "政务服务中心")).toBe("政府服务中心 → 政务服务中心");
    expect(await shown("a: 最低 生活保障\nb: c\n", "最低 生活", "最低生活")).toBe("最低 生活 → 最低生活");
    expect(await shown("a: 最低\nb: 国发〔2014)47号\n", ")", "〕")).toBe("发〔2014)47号 → 发〔2014〕47号");
    expect(await shown("a: 信息形成之日起20工作日内予以公开\n", "工", "个工")).toBe(
      "成之日起20工作日内予以公 → 成之日起20个工作日内予以公",
    );
  });
});
