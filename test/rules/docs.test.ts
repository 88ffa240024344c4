import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { MESSAGES, type RuleId } from "../../src/findings/messages/table.ts";
import { loadHolidays } from "../../src/pipeline/read-holidays.ts";
import { loadProfile } from "../../src/pipeline/read-profile.ts";
import { loadWorkspace } from "../../src/pipeline/read-workspace.ts";
import { defaultSeverity } from "../../src/pipeline/severity.ts";
import { RULES } from "../../src/rules/registry.ts";
import { checkTexts } from "./check-text.ts";

/** Rules that no text of a catalog or gkml.yaml shows: bytes, files, sizes, templates, outputs. */
const IN_PROSE: ReadonlySet<RuleId> = new Set<RuleId>([
  "file/unreadable",
  "file/encoding",
  "file/limit",
  "catalog/too-many-items",
  "workspace/template",
  "holidays/uncovered-year",
  "baseline/stale",
  "output/removed-character",
  "output/long-cell",
]);

/** Reported when pages are built, so that its examples can only be shown to be good settings. */
const WHEN_BUILDING: ReadonlySet<RuleId> = new Set<RuleId>(["workspace/site-meta"]);

/** Findings that a bad example cannot avoid: the element is lost with the mistake. */
const BESIDE: { readonly [Id in RuleId]?: RuleId } = {
  "yaml/undefined-alias": "subject/empty",
  "yaml/recursive-alias": "content/empty",
};

const HEADINGS = ["为什么", "怎么改", "错误示例", "正确示例", "English"];

const root = new URL("../../", import.meta.url).pathname;
const docs = new Map(
  globSync("src/rules/*/*.md", { cwd: root }).map((path) => [
    `${basename(dirname(path))}/${basename(path, ".md")}`,
    readFileSync(`${root}${path}`, "utf8"),
  ]),
);
const ids = Object.keys(MESSAGES) as RuleId[];

test("every rule with a message is registered once", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

test("every rule has a doc, and every doc has a rule", () => {
  expect([...docs.keys()].sort()).toEqual([...ids].sort());
});

test("a rule's file is named after it", () => {
  const files = globSync("src/rules/*/*.ts", { cwd: root }).map((path) =>
    path.replace(/^src\/rules\/(.*)\.ts$/u, "$1"),
  );
  const reading = RULES.filter(({ looksAt }) => looksAt === "reading").map(({ id }) => id);
  expect([...files, ...reading].sort()).toEqual([...ids].sort());
});

describe.each(ids)("%s", (id) => {
  const doc = docs.get(id) ?? "";

  test("its doc has the title, the headings and words in both languages", () => {
    expect(doc).toMatch(new RegExp(`^# ${id} \\p{Script=Han}`, "u"));
    expect([...doc.matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading)).toEqual(HEADINGS);
    for (const heading of HEADINGS) expect(section(doc, heading).trim()).not.toBe("");
    expect(section(doc, "为什么")).toMatch(/\p{Script=Han}/u);
    expect(section(doc, "English").trim()).toMatch(/^(?:[A-Z`]|gkml).*\.$/u);
  });

  if (IN_PROSE.has(id)) {
    test("its doc has no example to run", () => {
      expect(blocksOf(doc)).toEqual([]);
    });
    return;
  }

  test("the bad example has the finding, and nothing else", async () => {
    const found = await rulesFoundIn(section(doc, "错误示例"));
    const expected = WHEN_BUILDING.has(id) ? [] : [id, BESIDE[id] ?? id];
    expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
  });

  test("the good example has no finding", async () => {
    expect(await rulesFoundIn(section(doc, "正确示例"))).toEqual([]);
  });
});

test("the lists of rules without a run example name rules that exist", () => {
  expect([...IN_PROSE, ...WHEN_BUILDING].filter((id) => !ids.includes(id))).toEqual([]);
});

function section(doc: string, heading: string): string {
  const after = doc.split(`\n## ${heading}\n`)[1] ?? "";
  return after.split(/^## /mu)[0] ?? "";
}

interface Block {
  readonly path: string;
  readonly text: string;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```yaml *(.*)\n([\s\S]*?)^```$/gmu)].map(([, path = "", text = ""]) => ({
    path,
    text,
  }));
}

/** Examples that are no catalogs, by the file name beside the fence. */
const SETTINGS: Readonly<Record<string, typeof loadWorkspace | typeof loadProfile | typeof loadHolidays>> = {
  "gkml.yaml": loadWorkspace,
  "profile.yaml": loadProfile,
  "holidays.yaml": loadHolidays,
};

async function rulesFoundIn(markdown: string): Promise<RuleId[]> {
  const blocks = blocksOf(markdown);
  expect(blocks.length).toBeGreaterThan(0);
  const load = blocks.length === 1 ? SETTINGS[blocks[0]?.path ?? ""] : undefined;
  if (load) {
    const { findings } = load(blocks[0]?.path ?? "", blocks[0]?.text ?? "", defaultSeverity);
    return findings.map(({ rule }) => rule);
  }
  // Settings beside catalogs are those that the catalogs are checked with.
  const settings = blocks.find(({ path }) => path === "gkml.yaml");
  const texts = blocks
    .filter((block) => block !== settings)
    .map(({ path, text }) => [path || "catalog.yaml", wholeFile(text)]);
  const workspace = settings && loadWorkspace(settings.path, settings.text, defaultSeverity).workspace;
  const checked = await checkTexts(Object.fromEntries(texts), workspace);
  return checked.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

/** A list of items becomes an otherwise good catalog. */
function wholeFile(text: string): string {
  return text.startsWith("- id:")
    ? `domain: social-assistance\ntitle: 社会救助领域基层政务公开标准目录\nitems:\n${text}`
    : text;
}
