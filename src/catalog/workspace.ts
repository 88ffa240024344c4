import type { Domain } from "./domains.ts";

/** The site's own words for the meta tags of 《政府网站发展指引》 (国办发〔2017〕47号). */
export interface SiteMeta {
  readonly name?: string;
  readonly domain?: string;
  readonly idCode?: string;
  readonly columnName?: string;
  readonly columnType?: string;
  readonly contentSource?: string;
  /** `2026-11-21` or `2026-11-21 09:30`, Beijing time. */
  readonly published?: string;
}

/** The site's settings and the meta tag of the guide that each fills. */
export const SITE_TAGS = {
  name: "SiteName",
  domain: "SiteDomain",
  idCode: "SiteIDCode",
  columnName: "ColumnName",
  columnType: "ColumnType",
  published: "PubDate",
  contentSource: "ContentSource",
} as const satisfies Readonly<Record<keyof SiteMeta, string>>;

/** The keys of `site` in gkml.yaml. */
export const SITE_KEYS = Object.keys(SITE_TAGS) as readonly (keyof SiteMeta)[];

/** What gkml.yaml may set for a rule. */
export type RuleSetting = "error" | "warning" | "info" | "off";

/** How strict all rules are together: for reference catalogs, for a county's own, and with nothing let pass. */
export const PRESETS = ["national", "county", "strict"] as const;
/** The name of a preset of severities. */
export type Preset = (typeof PRESETS)[number];

/** Settings of rules; those of `overrides` hold in the files that match, the last one wins. */
export interface RuleSettings {
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
  }[];
}

/** What a build can write. */
export const OUTPUT_FORMATS = ["html", "xlsx", "csv", "json"] as const;
/** What a build may write. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Where a build writes, and what. */
export interface OutputSettings {
  readonly folder: string;
  readonly formats: readonly OutputFormat[];
  /** Names of bundled sheet profiles, or paths to own ones. */
  readonly profiles: readonly string[];
  /** A folder whose files take the place of the bundled templates of the same name. */
  readonly templates?: string;
}

/** What gkml.yaml says; without one, the bundled catalogs are the workspace. */
export interface Workspace {
  readonly region?: string;
  readonly site: SiteMeta;
  readonly catalogs: readonly string[];
  readonly domains: readonly Domain[];
  readonly channels: readonly string[];
  /** The bodies that publish here, by their local names; empty when the workspace lists none. */
  readonly organisations: readonly string[];
  readonly settings: RuleSettings;
  readonly output: OutputSettings;
}

/** The settings without a gkml.yaml, and in the place of each that one leaves out. */
export const DEFAULT_WORKSPACE: Workspace = {
  site: {},
  catalogs: ["catalogs/**/*.yaml", "catalogs/**/*.yml"],
  domains: [],
  channels: [],
  organisations: [],
  settings: { preset: "county", rules: {}, overrides: [] },
  output: { folder: "dist", formats: ["html", "xlsx"], profiles: ["standard", "flat"] },
};
