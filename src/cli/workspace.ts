import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { DEFAULT_WORKSPACE, type Workspace } from "../catalog/workspace.ts";
import type { SeverityOf } from "../findings/collect.ts";
import type { Finding, Span } from "../findings/finding.ts";
import { UserError } from "../host/errors.ts";
import { PACKAGE_FOLDER } from "../host/package.ts";
import { displayPath, filesOf, matchesIn, matching } from "../host/read.ts";
import { loadWorkspace } from "../pipeline/read-workspace.ts";
import { defaultSeverity, severities } from "../pipeline/severity.ts";
import { readText } from "./files.ts";
import type { Session } from "./run.ts";

/** The workspace that a command works on. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  /** The folder of gkml.yaml, or of the bundled catalogs' package. */
  readonly folder: string;
  /** gkml.yaml as findings name it, and its place for the site's settings; absent with the bundled catalogs. */
  readonly config?: { readonly file: string; readonly siteSpan: Span };
  /** What is wrong with gkml.yaml itself. */
  readonly findings: readonly Finding[];
  /** The catalog files to look at, as findings name them, in a fixed order. */
  readonly files: readonly string[];
  readonly severityOf: SeverityOf;
}

/** Finds gkml.yaml in this folder or above, and the files that the command line or it names. */
export async function openWorkspace(paths: readonly string[], session: Session): Promise<OpenWorkspace> {
  const path = findConfig(process.cwd());
  const file = path === undefined ? undefined : displayPath(path);
  const loaded = file === undefined ? undefined : loadWorkspace(file, readText(file, session), defaultSeverity);
  const folder = path === undefined ? PACKAGE_FOLDER : dirname(path);
  const { workspace, findings } = loaded ?? { workspace: DEFAULT_WORKSPACE, findings: [] };
  const files = paths.length > 0 ? await filesOf(paths) : await matching(folder, workspace.catalogs);
  return {
    workspace,
    folder,
    ...(file !== undefined && loaded && { config: { file, siteSpan: loaded.siteSpan } }),
    findings,
    files,
    severityOf: severities(workspace.settings, matchesIn(folder)),
  };
}

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
