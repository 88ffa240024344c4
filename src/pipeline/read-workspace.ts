import { workspaceSchema } from "#generated/validators.js";
import { DOMAINS } from "../catalog/domains.ts";
import { readWorkspace } from "../catalog/read-workspace.ts";
import { shapeProblems } from "../catalog/shape.ts";
import { DEFAULT_WORKSPACE, type Workspace } from "../catalog/workspace.ts";
import type { Collector, SeverityOf } from "../findings/collect.ts";
import type { Finding, Span } from "../findings/finding.ts";
import { nearest } from "../language/nearest.ts";
import { RULES } from "../rules/registry.ts";
import { valueAt } from "../source/value-at.ts";
import { openYaml } from "./open-yaml.ts";
import { reportShape } from "./report-shape.ts";
import { isFixed } from "./severity.ts";

/** The settings of gkml.yaml, and what is wrong with them. */
export interface LoadedWorkspace {
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
  /** Where the settings of the site stand, or ought to. */
  readonly siteSpan: Span;
}

/** Reads gkml.yaml. Settings that cannot be read have findings, and the defaults in their place. */
export function loadWorkspace(path: string, text: string, severityOf: SeverityOf): LoadedWorkspace {
  const { yaml, collector } = openYaml(path, text, severityOf);
  if (yaml.value === undefined || yaml.value === "")
    return {
      workspace: DEFAULT_WORKSPACE,
      findings: collector.findings,
      siteSpan: collector.spanOf({ start: 0, end: 0 }),
    };
  reportShape("workspace", shapeProblems(yaml.value, workspaceSchema), yaml.value, collector);
  const workspace = readWorkspace(yaml.value);
  reportUnknownRules(yaml.value, collector);
  reportDuplicateDomains(workspace, collector);
  const siteSpan = collector.spanOf({ path: ["site"], part: "key" });
  return { workspace, findings: collector.findings, siteSpan };
}

function reportUnknownRules(value: unknown, collector: Collector): void {
  const known = RULES.map(({ id }) => id as string);
  const overrides = valueAt(value, ["overrides"]);
  const places = [
    ["rules"],
    ...(Array.isArray(overrides) ? overrides.map((_, index) => ["overrides", index, "rules"]) : []),
  ];
  for (const path of places) {
    const rules = valueAt(value, path);
    if (typeof rules !== "object" || rules === null || Array.isArray(rules)) continue;
    for (const rule of Object.keys(rules)) {
      const place = { path: [...path, rule], part: "key" as const };
      if (isFixed(rule) && valueAt(rules, [rule]) !== "error") collector.add("workspace/fixed-rule", place, { rule });
      if (known.includes(rule)) continue;
      collector.add("workspace/unknown-rule", place, { rule, nearest: nearest(rule, known) });
    }
  }
}

function reportDuplicateDomains(workspace: Workspace, collector: Collector): void {
  const known = new Set<string>(DOMAINS.map(({ slug }) => slug));
  for (const [index, { slug }] of workspace.domains.entries()) {
    if (known.has(slug)) collector.add("workspace/duplicate-domain", { path: ["domains", index, "slug"] }, { slug });
    known.add(slug);
  }
}
