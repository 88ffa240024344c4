import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { DEFAULT_WORKSPACE, type Workspace } from "../catalog/workspace.ts";
import type { FileHash } from "../emit/manifest.ts";
import type { SeverityOf } from "../findings/collect.ts";
import { FIRST_PLACE, type Finding, type Span } from "../findings/finding.ts";
import { UserError } from "../host/errors.ts";
import { PACKAGE_FOLDER } from "../host/package.ts";
import { displayPath, filesOf, hashOf, matchesIn, matching } from "../host/read.ts";
import { unreadable } from "../pipeline/check.ts";
import { loadWorkspace } from "../pipeline/read-workspace.ts";
import { defaultSeverity, severities } from "../pipeline/severity.ts";
import { readSettings } from "./files.ts";
import type { Session } from "./run.ts";

/** The workspace that a command works on. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  /** The folder of gkml.yaml; without one the current folder when it has catalogs, else that of the bundled ones. */
  readonly folder: string;
  /** gkml.yaml as findings name it, its hash, and its place for the site's settings. */
  readonly config?: { readonly file: string; readonly hash: FileHash; readonly siteSpan: Span };
  /** Whether the catalogs are the bundled ones, because nobody named any. */
  readonly bundled: boolean;
  /** What is wrong with gkml.yaml itself. */
  readonly findings: readonly Finding[];
  /** The catalog files to look at, as findings name them, in a fixed order. */
  readonly files: readonly string[];
  readonly severityOf: SeverityOf;
}

/** Finds gkml.yaml in this folder or above, and the files that the command line or it names. */
export async function openWorkspace(paths: readonly string[], session: Session): Promise<OpenWorkspace> {
  const path = findConfig(process.cwd());
  if (path === undefined) return openWithoutConfig(paths, session);
  const file = displayPath(path);
  const { content, text } = readSettings(file, session);
  const { workspace, findings, siteSpan } =
    text === undefined
      ? { workspace: DEFAULT_WORKSPACE, findings: unreadable(content, defaultSeverity), siteSpan: FIRST_PLACE }
      : loadWorkspace(file, text, defaultSeverity);
  const folder = dirname(path);
  return {
    workspace,
    folder,
    config: { file, hash: hashOf(content), siteSpan },
    bundled: false,
    findings,
    files: await (paths.length > 0 ? filesOf(paths) : matching(folder, workspace.catalogs)),
    severityOf: severities(workspace.settings, matchesIn(folder)),
  };
}

/** A folder with catalogs and no settings is a workspace too; in any other, the bundled catalogs are. */
async function openWithoutConfig(paths: readonly string[], { say, terminal }: Session): Promise<OpenWorkspace> {
  const here = process.cwd();
  const own = paths.length > 0 ? await filesOf(paths) : await matching(here, DEFAULT_WORKSPACE.catalogs);
  const bundled = paths.length === 0 && own.length === 0;
  const workspace = bundled ? REFERENCE_WORKSPACE : DEFAULT_WORKSPACE;
  if (bundled) terminal.say(say("bundled"));
  const folder = bundled ? PACKAGE_FOLDER : here;
  return {
    workspace,
    folder,
    bundled,
    findings: [],
    files: bundled ? await matching(folder, workspace.catalogs) : own,
    severityOf: severities(workspace.settings, matchesIn(folder)),
  };
}

/** The bundled catalogs are reference catalogs. */
const REFERENCE_WORKSPACE: Workspace = {
  ...DEFAULT_WORKSPACE,
  settings: { ...DEFAULT_WORKSPACE.settings, preset: "national" },
};

function findConfig(from: string): string | undefined {
  const path = join(from, "gkml.yaml");
  if (existsSync(path)) return path;
  const above = dirname(from);
  return above === from ? undefined : findConfig(above);
}

/** Refuses to go on when there is no catalog to look at. */
export function demandFiles({ files, workspace }: OpenWorkspace, paths: readonly string[], { say }: Session): void {
  const where = paths.length > 0 ? paths : workspace.catalogs;
  if (files.length === 0) throw new UserError(say("noFiles", where.join(" ")));
}
