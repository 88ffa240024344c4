import { listOf, mapOf, textOf } from "../catalog/plain.ts";
import type { SeverityOf } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import { openYaml } from "./open-yaml.ts";
import { isFixed } from "./severity.ts";

/**
 * Findings that a baseline lets pass: so many of a rule in an item's element. There are no lines and no
 * words in it, so that neither moving an item nor a new version of gkml brings old findings back.
 */
interface Entry {
  readonly file: string;
  readonly rule: string;
  readonly item: string | undefined;
  readonly element: string | undefined;
  readonly count: number;
}

/** What a baseline file says, with the collector that knows where. */
export interface Baseline {
  readonly entries: readonly Entry[];
  /** Reports that an entry lets pass more than there is. */
  stale(entry: number, now: number): void;
  readonly findings: readonly Finding[];
}

/** How findings name a file, and how the baseline does: from its own folder. */
export type NameOf = (file: string) => string;

const keyOf = ({ file, rule, item, element }: Omit<Entry, "count">) =>
  JSON.stringify([file, rule, item ?? "", element ?? ""]);

/** The text of a baseline that records these findings: JSON, one entry a line, in a fixed order. */
export function writeBaseline(findings: readonly Finding[], nameOf: NameOf): { text: string; recorded: number } {
  const counts = new Map<string, number>();
  const entries = findings.filter(mayPass).map((finding) => keyOf(entryOf(finding, nameOf)));
  for (const key of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => {
      const [file, rule, item, element] = JSON.parse(key) as string[];
      return `  ${JSON.stringify({ file, rule, ...(item && { item }), ...(element && { element }), count })}`;
    });
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n ]`;
  return { text: `{\n "version": 1,\n "findings": ${list}\n}\n`, recorded: entries.length };
}

/** Reads a baseline; undefined when the text is none. */
export function readBaseline(path: string, text: string, severityOf: SeverityOf): Baseline | undefined {
  const { yaml, collector } = openYaml(path, text, severityOf);
  const value = mapOf(yaml.value);
  if (textOf(value.version) !== "1" || !Array.isArray(value.findings)) return undefined;
  const entries = listOf(value.findings).map((each): Entry => {
    const map = mapOf(each);
    return {
      file: textOf(map.file) ?? "",
      rule: textOf(map.rule) ?? "",
      item: textOf(map.item),
      element: textOf(map.element),
      count: Number(textOf(map.count) ?? Number.NaN),
    };
  });
  if (entries.some(({ file, rule, count }) => file === "" || rule === "" || !(count > 0))) return undefined;
  return {
    entries,
    findings: collector.findings,
    stale(index, now) {
      const { rule, item, file, count } = entries[index] as Entry;
      collector.add("baseline/stale", { path: ["findings", index] }, { rule, item, file, known: count, now });
    },
  };
}

/**
 * Takes out the findings that the baseline lets pass. Where there are more than it records, all are
 * told: which of them is new, nobody can say. `checked` answers whether a file is in this run, so that
 * entries of others are not called stale.
 */
export function applyBaseline(
  baseline: Baseline,
  findings: readonly Finding[],
  nameOf: NameOf,
  checked: (file: string) => boolean,
): { readonly findings: readonly Finding[]; readonly passed: number } {
  const recorded = new Map(baseline.entries.map((entry) => [keyOf(entry), entry.count]));
  const now = new Map<string, number>();
  const keys = new Map(findings.filter(mayPass).map((finding) => [finding, keyOf(entryOf(finding, nameOf))]));
  for (const key of keys.values()) now.set(key, (now.get(key) ?? 0) + 1);
  const left = findings.filter((finding) => {
    const key = keys.get(finding);
    return key === undefined || (now.get(key) ?? 0) > (recorded.get(key) ?? 0);
  });
  for (const [index, entry] of baseline.entries.entries()) {
    const count = now.get(keyOf(entry)) ?? 0;
    if (count < entry.count && checked(entry.file)) baseline.stale(index, count);
  }
  return { findings: left, passed: findings.length - left.length };
}

/** What cannot be read has to be mended: a baseline that let it pass would lose items. */
const mayPass = ({ rule }: Finding) => !isFixed(rule);

const entryOf = ({ file, rule, item, element }: Finding, nameOf: NameOf) => ({
  file: nameOf(file),
  rule,
  item,
  element,
});
