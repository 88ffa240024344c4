import type { RuleSetting, RuleSettings } from "../catalog/workspace.ts";
import type { SeverityOf } from "../findings/collect.ts";
import type { RuleId } from "../findings/messages/table.ts";
import { RULES } from "../rules/registry.ts";

const DEFAULTS = new Map<RuleId, RuleSetting>(RULES.map(({ id, severity }) => [id, severity]));

const FIXED: ReadonlySet<string> = new Set(
  RULES.filter(({ looksAt, severity }) => looksAt === "reading" && severity === "error").map(({ id }) => id),
);

/** Errors of reading and writing stay errors: turned off, they would lose content in silence. */
export function isFixed(rule: string): boolean {
  return FIXED.has(rule);
}

/** Answers how severe a rule is in a file: its own default, then gkml.yaml, then the last override that matches. */
export function severities(settings: RuleSettings, matches: (pattern: string, file: string) => boolean): SeverityOf {
  const perFile = new Map<string, Readonly<Record<string, RuleSetting>>>();
  const settingsOf = (file: string) => {
    const known = perFile.get(file);
    if (known) return known;
    const own = settings.overrides.filter(({ files }) => files.some((pattern) => matches(pattern, file)));
    const found: Record<string, RuleSetting> = Object.create(null);
    perFile.set(file, Object.assign(found, settings.rules, ...own.map(({ rules }) => rules)));
    return found;
  };
  return (rule, file) => (isFixed(rule) ? undefined : settingsOf(file)[rule]) ?? defaultSeverity(rule, file);
}

/** The severities before any setting, as settings files themselves are read with. */
export const defaultSeverity: SeverityOf = (rule) => DEFAULTS.get(rule) ?? "error";
