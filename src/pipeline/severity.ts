import { DEFAULT_WORKSPACE, type Preset, type RuleSetting, type RuleSettings } from "../catalog/workspace.ts";
import type { SeverityOf } from "../findings/collect.ts";
import type { RuleId } from "../findings/messages/table.ts";
import { RULES } from "../rules/registry.ts";

const FIXED: ReadonlySet<string> = new Set(
  RULES.filter(({ looksAt, severity }) => looksAt === "reading" && severity === "error").map(({ id }) => id),
);

/** Errors of reading and writing stay errors: turned off, they would lose content in silence. */
export function isFixed(rule: string): boolean {
  return FIXED.has(rule);
}

/**
 * Answers how severe a rule is in a file: the preset's own, then gkml.yaml, then the last override that
 * matches. What the ministries' templates carry is info, unless somebody set the rule or is strict.
 */
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
  const preset = PRESET_SEVERITIES[settings.preset];
  return (rule, file, inherited = false) => {
    const set = isFixed(rule) ? undefined : settingsOf(file)[rule];
    if (set !== undefined) return set;
    const usual = preset.get(rule) ?? "error";
    return inherited && usual !== "off" && settings.preset !== "strict" ? "info" : usual;
  };
}

function severitiesOf(preset: Preset): ReadonlyMap<RuleId, RuleSetting> {
  return new Map(
    RULES.map(({ id, severity, presets }) => [id, (preset === "county" ? undefined : presets?.[preset]) ?? severity]),
  );
}

const PRESET_SEVERITIES: Readonly<Record<Preset, ReadonlyMap<RuleId, RuleSetting>>> = {
  national: severitiesOf("national"),
  county: severitiesOf("county"),
  strict: severitiesOf("strict"),
};

/** The severities before any setting, as settings files themselves are read with. */
export const defaultSeverity: SeverityOf = severities(DEFAULT_WORKSPACE.settings, () => false);
