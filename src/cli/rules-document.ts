import docs from "#generated/rule-docs.js";
import { ELEMENT_TITLES, ELEMENTS } from "../catalog/elements.ts";
import type { Preset } from "../catalog/workspace.ts";
import { SEVERITY_WORDS } from "../findings/finding.ts";
import type { Language } from "../findings/message.ts";
import type { RuleId } from "../findings/messages/table.ts";
import { severities } from "../pipeline/severity.ts";
import { RULES } from "../rules/registry.ts";
import { fixInExample } from "./example-fix.ts";
import { inLanguage } from "./explain.ts";
import { titleOf } from "./rule-title.ts";

/** The default first. */
const PRESETS: readonly Preset[] = ["county", "national", "strict"];

const WORDS = {
  zh: {
    head: "# 全部规则\n\n本文件由 `gkml rules --format markdown` 生成，请改 `src/rules/` 里各条规则的说明，不要改这里。\n\n严重程度按 `gkml.yaml` 的 `preset`：`county`（默认）、`national`、`strict`；可在 `gkml.yaml` 的 `rules` 和 `overrides` 中另设。部颁模板自带的措辞，除 `strict` 外一律只是提示。\n“改法”一栏：`fix` 可由 `gkml fix` 自动改正；`询问` 有建议的改法，由 `gkml fix --suggested` 逐个确认。\n",
    overview: "一览",
    columns: ["规则", "说明", ...PRESETS, "改法"],
    off: "关闭",
    fixes: { safe: "`fix`", suggested: "询问" },
    facts: (severity: string, fix: string) => `严重程度：${severity}${fix && `；改法：${fix}`}`,
  },
  en: {
    head: "# All rules\n\nMade by `gkml rules --format markdown --lang en`.\n\nSeverities are those of the `preset` in `gkml.yaml`: `county` (the default), `national`, `strict`; `rules` and `overrides` in `gkml.yaml` change them. Wording that the ministries' own templates carry is `info`, but for `strict`.\nFix: `fix` is made by `gkml fix`; `ask` is a suggestion that `gkml fix --suggested` asks about.\n",
    overview: "Overview",
    columns: ["rule", "what it says", ...PRESETS, "fix"],
    off: "off",
    fixes: { safe: "`fix`", suggested: "ask" },
    facts: (severity: string, fix: string) => `Severity: ${severity}${fix && `; fix: ${fix}`}`,
  },
} as const;

/** What each group of rules is about, in the order of the document. */
const GROUPS: readonly (readonly [prefix: string, Readonly<Record<Language, string>>])[] = [
  ...ELEMENTS.map((element) => [element, ELEMENT_TITLES[element]] as const),
  ["catalog", { zh: "目录", en: "catalog" }],
  ["file", { zh: "文件", en: "file" }],
  ["yaml", { zh: "YAML 写法", en: "YAML" }],
  ["workspace", { zh: "设置", en: "settings" }],
  ["holidays", { zh: "放假安排", en: "holidays" }],
  ["ignore", { zh: "忽略注释", en: "ignore comments" }],
  ["baseline", { zh: "基线", en: "baseline" }],
  ["output", { zh: "输出", en: "output" }],
];

/** The documents of all rules as one Markdown text: `docs/rules.md`. */
export async function rulesDocument(language: Language): Promise<string> {
  const words = WORDS[language];
  const fixes = new Map<RuleId, string>();
  for (const { id } of RULES) {
    const fix = await fixInExample(id, docs[id] ?? "");
    fixes.set(id, fix ? words.fixes[fix] : "");
  }
  const groups = groupsOf(language);
  const tables = groups.map(({ title, ids }) => `### ${title}\n\n${tableOf(ids, fixes, language)}`);
  const sections = groups.map(
    ({ title, ids }) => `## ${title}\n\n${ids.map((id) => sectionOf(id, fixes.get(id) ?? "", language)).join("\n")}`,
  );
  return `${words.head}\n## ${words.overview}\n\n${tables.join("\n")}\n${sections.join("\n")}`;
}

/** The rules by what they are about; groups that nobody named come last. */
function groupsOf(language: Language): { title: string; ids: RuleId[] }[] {
  const known: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(GROUPS);
  const prefixes = new Set([...known.keys(), ...RULES.map(({ id }) => prefixOf(id))]);
  return [...prefixes].flatMap((prefix) => {
    const ids = RULES.flatMap(({ id }) => (prefixOf(id) === prefix ? id : []));
    const title = known.get(prefix)?.[language] ?? prefix;
    return ids.length === 0 ? [] : { title: title === prefix ? prefix : `${title} ${prefix}`, ids };
  });
}

const prefixOf = (id: string) => id.split("/")[0] ?? id;
const anchorOf = (id: string) => id.replace("/", "-");

function tableOf(ids: readonly RuleId[], fixes: ReadonlyMap<RuleId, string>, language: Language): string {
  const rows = ids.map((id) => [
    `[${id}](#${anchorOf(id)})`,
    titleOf(id, language).replaceAll("|", "\\|"),
    ...severitiesOf(id, language),
    fixes.get(id) ?? "",
  ]);
  const { columns } = WORDS[language];
  return [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

/** How severe a rule is with each preset. */
function severitiesOf(id: RuleId, language: Language): string[] {
  return PRESETS.map((preset) => {
    const severity = severities({ preset, rules: {}, overrides: [] }, () => false)(id, "");
    return severity === "off" ? WORDS[language].off : SEVERITY_WORDS[language][severity];
  });
}

/** A rule's own document below the headings of this one. */
function sectionOf(id: RuleId, fix: string, language: Language): string {
  const [title = "", ...body] = withLowerHeadings(inWhole(docs[id] ?? "", language)).split("\n");
  const severity = severitiesOf(id, language);
  const same = new Set(severity).size === 1;
  const told = same ? (severity[0] ?? "") : PRESETS.map((preset, index) => `${preset} ${severity[index]}`).join("、");
  return `<a id="${anchorOf(id)}"></a>\n\n${title}\n\n${WORDS[language].facts(told, fix)}\n${body.join("\n").trimEnd()}\n`;
}

const inWhole = (doc: string, language: Language) => (language === "zh" ? doc : inLanguage(doc, "en"));

/** Headings two levels lower, those in examples of YAML left alone: there they are comments. */
function withLowerHeadings(doc: string): string {
  let fenced = false;
  return doc
    .split("\n")
    .map((line) => {
      if (line.startsWith("```")) fenced = !fenced;
      return !fenced && /^#{1,4} /u.test(line) ? `##${line}` : line;
    })
    .join("\n");
}
