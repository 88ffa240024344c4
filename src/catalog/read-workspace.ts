import type { Domain } from "./domains.ts";
import { listOf, mapOf, membersOf, optional, type PlainMap, textOf, textsOf } from "./plain.ts";
import {
  DEFAULT_WORKSPACE,
  OUTPUT_FORMATS,
  type OutputFormat,
  PRESETS,
  type RuleSetting,
  SITE_KEYS,
  type SiteMeta,
  type Workspace,
} from "./workspace.ts";

const SETTINGS: readonly string[] = ["error", "warning", "info", "off"] satisfies RuleSetting[];

/** Takes from a plain value whatever can be read as workspace settings; defaults fill the rest. Never throws. */
export function readWorkspace(value: unknown): Workspace {
  const map = mapOf(value);
  const output = mapOf(map.output);
  const defaults = DEFAULT_WORKSPACE.output;
  return {
    ...optional("region", textOf(map.region)),
    site: readSite(mapOf(map.site)),
    catalogs: textsOf(map.catalogs) ?? DEFAULT_WORKSPACE.catalogs,
    domains: listOf(map.domains).flatMap((entry) => readDomain(mapOf(entry))),
    channels: textsOf(map.channels) ?? [],
    organisations: textsOf(map.organisations) ?? [],
    settings: {
      preset: PRESETS.find((preset) => preset === map.preset) ?? DEFAULT_WORKSPACE.settings.preset,
      rules: readRules(map.rules),
      overrides: listOf(map.overrides).map((entry) => ({
        files: textsOf(mapOf(entry).files) ?? [],
        rules: readRules(mapOf(entry).rules),
      })),
    },
    output: {
      folder: textOf(output.folder) ?? defaults.folder,
      formats: membersOf<OutputFormat>(output.formats, OUTPUT_FORMATS) ?? defaults.formats,
      profiles: textsOf(output.profiles) ?? defaults.profiles,
      ...optional("templates", textOf(output.templates)),
    },
  };
}

function readSite(map: PlainMap): SiteMeta {
  const entries = SITE_KEYS.map((key) => [key, textOf(map[key])] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined)) as SiteMeta;
}

function readDomain(map: PlainMap): Domain[] {
  const slug = textOf(map.slug);
  const title = textOf(map.title);
  return slug === undefined || title === undefined ? [] : [{ slug, ordinal: "", title }];
}

function readRules(value: unknown): Readonly<Record<string, RuleSetting>> {
  const entries = Object.entries(mapOf(value)).filter(
    ([, setting]) => typeof setting === "string" && SETTINGS.includes(setting),
  );
  return Object.fromEntries(entries) as Record<string, RuleSetting>;
}
