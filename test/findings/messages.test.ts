import { describe, expect, test } from "vitest";
import { ELEMENTS } from "../../src/catalog/elements.ts";
import type { Language, Words } from "../../src/findings/message.ts";
import { MESSAGES, type ParamsOf, type RuleId, wordsOf } from "../../src/findings/messages/table.ts";
import { CITATION_SAMPLES } from "./samples/citation.ts";
import { DEADLINE_SAMPLES } from "./samples/deadline.ts";
import { HOLIDAY_SAMPLES } from "./samples/holidays.ts";
import { INSTRUMENT_SAMPLES } from "./samples/instrument.ts";
import { INTEGRITY_SAMPLES } from "./samples/integrity.ts";
import { ORGANISATION_SAMPLES } from "./samples/organisation.ts";
import { PUBLISHING_SAMPLES } from "./samples/publishing.ts";
import { WILD } from "./samples/samples-of.ts";
import { SETTING_SAMPLES } from "./samples/settings.ts";
import { TEXT_SAMPLES } from "./samples/text.ts";

const unknown = (value: string) => ({ value, allowed: ["主动公开", "依申请公开"], nearest: "主动公开" });
const unlike = (value: string) => ({ value, allowed: ["主动公开", "依申请公开"], nearest: undefined });

/** Params of every rule, each set with every branch of its words; wild wherever a user's text goes. */
const PARAMS: { readonly [Id in RuleId]: readonly ParamsOf<Id>[] } = {
  ...elementParams(),
  ...DEADLINE_SAMPLES,
  ...CITATION_SAMPLES,
  ...INSTRUMENT_SAMPLES,
  ...ORGANISATION_SAMPLES,
  ...TEXT_SAMPLES,
  ...PUBLISHING_SAMPLES,
  ...INTEGRITY_SAMPLES,
  ...SETTING_SAMPLES,
  ...HOLIDAY_SAMPLES,
  "name/duplicate": [{ name: WILD, line: 12 }],
  "method/unknown": [unknown(WILD), unlike(WILD)],
  "channel/unknown": [unknown(WILD), unlike(WILD)],
  "audience/unknown": [unknown(WILD), unlike(WILD)],
  "level/unknown": [unknown(WILD), unlike(WILD)],
  "file/unreadable": [{ reason: WILD }],
  "file/encoding": (["gb18030", "workbook", "old-office", "pdf", "utf-32", "binary"] as const).map((looksLike) => ({
    path: WILD,
    offset: 32,
    line: 2,
    looksLike,
  })),
  "file/empty": [{ comments: true }, { comments: false }],
  "file/limit": (["bytes", "lineLength", "nodes", "depth", "aliases", "expandedNodes"] as const).map((limit) => ({
    limit,
    actual: 2,
    most: 1,
  })),
  "yaml/syntax": [{ detail: WILD }],
  "yaml/full-width-colon": [{ detail: WILD }],
  "yaml/tab": [{ detail: WILD }],
  "yaml/missing-space": [{ detail: WILD }],
  "yaml/full-width-quotes": [{ detail: WILD }],
  "yaml/unquoted-colon": [{ detail: WILD }],
  "yaml/indentation": [{ detail: WILD }],
  "yaml/unclosed": [{ detail: WILD }],
  "yaml/bracketed-year": [{ detail: WILD }],
  "yaml/full-width-comma": [{ text: WILD }],
  "yaml/text-comment": [{ text: WILD }],
  "yaml/text-quotes": [{ text: WILD }],
  "yaml/duplicate-key": [{ key: WILD, line: 3 }],
  "yaml/undefined-alias": [{ name: WILD }],
  "yaml/unused-anchor": [{ name: "制定" }],
  "yaml/recursive-alias": [{ name: WILD }],
  "yaml/merge-key": [{}],
  "yaml/tag": [{ name: WILD }],
  "yaml/directive": [{ name: WILD }],
  "yaml/several-documents": [{}],
  "yaml/control-character": [{ code: 0x1b }],
  "catalog/missing-key": [{ key: "domain", title: "试点领域的代号" }],
  "catalog/unknown-key": (["dash", "colon", "blank", "none"] as const).flatMap((mistake) => [
    { key: WILD, allowed: ["id", "name"], mistake },
    { key: WILD, allowed: ["id", "name"], mistake, nearest: "name" },
  ]),
  "catalog/wrong-type": (["text", "list", "map", "nothing"] as const).map((found) => ({
    key: "items",
    expected: ["list", "text", "map"] as const,
    found,
  })),
  "catalog/wrong-form": (["id", "date", "day", "time", "url", "flag", "slug", "folder", "other"] as const).map(
    (form) => ({ key: "id", value: WILD, form }),
  ),
  "catalog/empty": [{ key: "note" }],
  "catalog/unknown-domain": [unknown(WILD), unlike(WILD)],
  "catalog/unknown-stage": [unknown(WILD), unlike(WILD)],
  "catalog/unknown-unverified": [unknown(WILD), unlike(WILD)],
  "catalog/duplicate-domain": [{ domain: WILD, file: WILD }],
  "catalog/duplicate-id": [{ id: WILD, place: WILD }],
  "catalog/duplicate-source": [{ id: WILD, line: 3 }],
  "catalog/unknown-evidence": [
    { id: WILD, nearest: "mca52" },
    { id: WILD, nearest: undefined },
  ],
  "catalog/too-many-items": [{ count: 5001, most: 5000 }],
  "workspace/unknown-value": [
    { ...unknown(WILD), key: "rules" },
    { ...unlike(WILD), key: "rules" },
  ],
  "workspace/unknown-column": [unknown(WILD), unlike(WILD)],
  "workspace/profile-column": [
    { id: WILD, problem: "twice" },
    { id: WILD, problem: "not-chosen" },
  ],
  "workspace/fixed-rule": [{ rule: WILD }],
  "workspace/template": (
    [
      { kind: "absent" },
      { kind: "unused" },
      { kind: "syntax", near: WILD },
      { kind: "raw-output" },
      { kind: "unknown-helper", name: WILD },
      { kind: "unknown-partial", name: WILD },
      { kind: "unknown-field", name: WILD },
      { kind: "endless" },
      { kind: "other", detail: WILD },
    ] as const
  ).map((problem) => ({ template: "page.hbs", line: 3, problem })),
  "workspace/unknown-rule": [
    { rule: WILD, nearest: "level/missing" },
    { rule: WILD, nearest: undefined },
  ],
  "workspace/duplicate-domain": [{ slug: WILD }],
  "workspace/site-meta": [{ tag: "SiteName", key: "site.name", file: "gkml.yaml" }],
  "output/removed-character": [{ path: "xlsx/05.xlsx", code: 0xfffe }],
  "output/long-cell": [{ path: "xlsx/05.xlsx", column: "公开内容", length: 40_000, most: 32_767 }],
};

describe.each(Object.keys(MESSAGES) as RuleId[])("%s", (rule) => {
  const sets = PARAMS[rule] as readonly ParamsOf<typeof rule>[];

  test("says what is wrong in both languages, with every word filled in", () => {
    expect(sets.length).toBeGreaterThan(0);
    for (const language of ["zh", "en"] as const) {
      for (const params of sets) {
        for (const text of textsOf(wordsOf(rule, params)(language))) {
          expect(text.trim()).toBe(text);
          expect(text).not.toBe("");
          expect(text).not.toMatch(/undefined|\[object|NaN|null/u);
        }
      }
    }
  });

  test("lets no user's text act on a terminal or break the line", () => {
    for (const language of ["zh", "en"] as const) {
      for (const params of sets) {
        for (const text of textsOf(wordsOf(rule, params)(language))) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }
  });

  test("the Chinese is Chinese, and ends as a sentence", () => {
    for (const text of allTexts(rule, "zh")) {
      for (const sentence of sentencesOf(text)) expect(sentence).toMatch(/\p{Script=Han}/u);
    }
    for (const words of allWords(rule, "zh")) expect(words.message).toMatch(/。$/u);
  });

  test("the English is English, and ends as a sentence", () => {
    for (const { message, hint } of allWords(rule, "en")) {
      expect(message).toMatch(/\.$/u);
      expect(message).toMatch(/[a-z]{2,} [a-z]{2,}/u);
      // Chinese stands in it only as quoted text, names of documents and values: never its punctuation between words.
      expect(message.replace(/「[^」]*」|《[^》]*》|“[^”]*”/gu, "")).not.toMatch(/[。；？]/u);
      if (hint !== undefined) expect(hint).toMatch(/[a-z]{2,}/u);
    }
  });
});

test("no two rules say the same", () => {
  const said = (Object.keys(MESSAGES) as RuleId[]).map((rule) => allWords(rule, "zh")[0]?.message);
  expect(new Set(said).size).toBe(said.length);
});

function allWords(rule: RuleId, language: Language): Words[] {
  return (PARAMS[rule] as readonly ParamsOf<typeof rule>[]).map((params) => wordsOf(rule, params)(language));
}

const allTexts = (rule: RuleId, language: Language) => allWords(rule, language).flatMap(textsOf);

const textsOf = ({ message, hint }: Words) => (hint === undefined ? [message] : [message, hint]);

/** Sentences, without the YAML library's own words, which are given for those who know YAML. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/（YAML：.*）$/u, "")
    .split(/[。；？]/u)
    .filter((sentence) => sentence.trim() !== "");
}

function elementParams() {
  const kinds = ["text", "list", "map", "nothing"] as const;
  const all = ELEMENTS.flatMap((element) => [
    [`${element}/missing`, [{ name: WILD }]],
    [`${element}/empty`, [{}]],
    [`${element}/wrong-type`, kinds.map((found) => ({ found }))],
  ]);
  type Ids = Extract<RuleId, `${string}/missing` | `${(typeof ELEMENTS)[number]}/${"empty" | "wrong-type"}`>;
  return Object.fromEntries(all) as { readonly [Id in Ids]: readonly ParamsOf<Id>[] };
}
