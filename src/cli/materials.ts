import { join } from "node:path";
import bundled from "#generated/templates.js";
import type { OutputFormat } from "../catalog/workspace.ts";
import type { FileHash } from "../emit/manifest.ts";
import type { Profile } from "../emit/xlsx/profile.ts";
import type { Finding } from "../findings/finding.ts";
import { UserError } from "../host/errors.ts";
import { displayPath, isFolder, matching, pathFrom } from "../host/read.ts";
import type { Materials } from "../pipeline/emit-all.ts";
import { loadProfile } from "../pipeline/read-profile.ts";
import { readText } from "./files.ts";
import type { Session } from "./run.ts";
import { templateFinding } from "./template-finding.ts";
import type { OpenWorkspace } from "./workspace.ts";

/** Loads the sheet profiles and page templates of a build; own files count among its inputs. */
export async function loadMaterials(
  opened: OpenWorkspace,
  formats: readonly OutputFormat[],
  asked: readonly string[] | undefined,
  session: Session,
  inputs: FileHash[],
): Promise<Materials & { readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const profiles: Profile[] = [];
  // Names on the command line are meant from the current folder, those in gkml.yaml from its own.
  const names = formats.includes("xlsx") ? (asked ?? opened.workspace.output.profiles) : [];
  for (const name of names) {
    const own = displayPath(asked ? name : join(opened.folder, name));
    const { path, text } = profileText(name, own, session, inputs);
    const loaded = loadProfile(path, text, opened.severityOf);
    findings.push(...loaded.findings);
    if (!loaded.profile) continue;
    const { file } = loaded.profile;
    if (profiles.some((profile) => profile.file === file)) throw new UserError(session.say("sameWorkbook", name, file));
    profiles.push(loaded.profile);
  }
  const own = formats.includes("html") ? await ownTemplates(opened, session, inputs) : {};
  findings.push(...unusedTemplates(Object.keys(own), opened));
  const templates = formats.includes("html") ? { ...bundled, ...own } : {};
  return { profiles, templates, findings };
}

function profileText(name: string, own: string, session: Session, inputs: FileHash[]) {
  const known = bundled[`xlsx/${name}.yaml`];
  if (known !== undefined) return { path: `xlsx/${name}.yaml`, text: known };
  if (!/\.ya?ml$/u.test(name)) {
    const names = Object.keys(bundled).flatMap((key) => /^xlsx\/(.*)\.yaml$/u.exec(key)?.[1] ?? []);
    throw new UserError(session.say("unknownProfile", name, names.join("、")));
  }
  return { path: own, text: readText(own, session, inputs) };
}

/** The files of the workspace's template folder; one with the name of a bundled template replaces it. */
async function ownTemplates({ workspace, folder }: OpenWorkspace, session: Session, inputs: FileHash[]) {
  if (workspace.output.templates === undefined) return {};
  const root = join(folder, workspace.output.templates);
  if (!isFolder(root)) throw new UserError(session.say("notAFolder", displayPath(root), "output.templates"));
  const own: Record<string, string> = {};
  for (const path of await matching(root, ["**/*.{hbs,css,js,svg}"])) {
    own[`html/${pathFrom(root, path)}`] = readText(path, session, inputs);
  }
  return own;
}

/** A template whose name is mistyped would leave the bundled page as it is, in silence. */
function unusedTemplates(names: readonly string[], opened: OpenWorkspace): Finding[] {
  const unused = names.filter((name) => !Object.hasOwn(bundled, name) && !/^html\/(?:partials|assets)\//u.test(name));
  return unused.flatMap((name) => templateFinding(name, 1, { kind: "unused" }, opened) ?? []);
}
