import { join } from "node:path";
import type { OutputFormat } from "../catalog/workspace.ts";
import type { EmitInput, EmittedFile, Notice } from "../emit/emitted.ts";
import { TemplateError } from "../emit/html/template-error.ts";
import { emitManifest, type FileHash } from "../emit/manifest.ts";
import { inDomainOrder } from "../emit/stem.ts";
import { makeFinding } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import { outputDate } from "../host/clock.ts";
import { UserError } from "../host/errors.ts";
import { version } from "../host/package.ts";
import { publish, type Refusal } from "../host/publish.ts";
import { displayPath, pathFrom, readFiles } from "../host/read.ts";
import { checkFiles } from "../pipeline/check.ts";
import { emitAll, type Materials } from "../pipeline/emit-all.ts";
import { missingTags } from "../pipeline/site-meta.ts";
import { conclude, runOf, show } from "./check.ts";
import { cannotWrite } from "./files.ts";
import { itemLocator } from "./item-span.ts";
import { loadMaterials } from "./materials.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";
import { templateFinding } from "./template-finding.ts";
import { demandFiles, type OpenWorkspace, openWorkspace } from "./workspace.ts";

/** The options of `gkml build`. */
export interface BuildOptions {
  readonly out?: string;
  readonly html?: boolean;
  readonly xlsx?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly profile?: readonly string[];
  readonly force?: boolean;
}

/** `gkml build`: checks, then writes the pages and workbooks. With errors it writes nothing, unless forced. */
export async function build(paths: readonly string[], options: BuildOptions, session: Session): Promise<ExitCode> {
  const { say, terminal } = session;
  const opened = await openWorkspace(paths, session);
  demandFiles(opened, paths, session);
  const inputs: FileHash[] = opened.config ? [opened.config.hash] : [];
  const checked = await checkFiles(readFiles(opened.files, session.language, inputs), opened);
  const formats = chooseFormats(options, opened.workspace.output.formats);
  const materials = await loadMaterials(opened, formats, options.profile, session, inputs);
  const findings: Finding[] = [...opened.findings, ...siteFindings(opened, formats), ...materials.findings];

  const catalogs = inDomainOrder(checked.flatMap(({ path, catalog }) => (catalog ? [{ file: path, catalog }] : [])));
  const input: EmitInput = { catalogs, workspace: opened.workspace, date: dateOf(session), version: version() };
  const broken = opened.findings.some(isError) || materials.findings.some(isError);
  const wrong = [...findings, ...checked.flatMap((file) => file.findings)].some(isError);
  const blocked = broken || (wrong && !options.force);
  const files = blocked ? [] : await emit(input, formats, materials, findings, opened);

  const run = runOf(checked, findings);
  await show(run, session);
  const code = conclude(run, [...opened.findings, ...materials.findings], Number.POSITIVE_INFINITY, session);
  const unusable = run.findings.some(({ rule }) => rule === "workspace/template");
  if (blocked || unusable || (run.findings.some(isError) && !options.force)) {
    terminal.say(say(broken || unusable ? "brokenSettings" : "notBuilt"));
    return unusable ? EXIT.unusable : code;
  }
  const folder = options.out ?? join(opened.bundled ? "." : opened.folder, opened.workspace.output.folder);
  // Seen from the workspace, so that a build in another folder or on another machine gives the same bytes.
  const named = inputs.map(({ path, sha256 }) => ({ path: pathFrom(opened.folder, path), sha256 }));
  await put(folder, [...files, await emitManifest(input.version, named, files)], opened, session);
  const items = catalogs.reduce((sum, { catalog }) => sum + catalog.items.length, 0);
  terminal.say(say("built", displayPath(folder), catalogs.length, items, files.length + 1));
  return code;
}

/** Emits; a template of the user's that cannot be used is a finding in its file. */
async function emit(
  input: EmitInput,
  formats: readonly OutputFormat[],
  materials: Materials,
  findings: Finding[],
  opened: OpenWorkspace,
): Promise<EmittedFile[]> {
  try {
    return await emitAll(input, formats, materials, noticeTo(findings, opened));
  } catch (error) {
    if (!(error instanceof TemplateError) || opened.workspace.output.templates === undefined) throw error;
    const finding = templateFinding(error.template, error.line, error.problem, opened);
    if (finding) findings.push(finding);
    return [];
  }
}

/** The date that outputs carry. */
function dateOf({ say }: Session): number {
  const date = outputDate();
  if (typeof date === "object") throw new UserError(say("badEpoch", date.invalid));
  return date;
}

const isError = ({ severity }: Finding) => severity === "error";

function chooseFormats(options: BuildOptions, configured: readonly OutputFormat[]): readonly OutputFormat[] {
  const asked = (["html", "xlsx", "csv", "json"] as const).filter((format) => options[format]);
  return asked.length > 0 ? asked : configured;
}

/** A warning for each meta tag that gkml.yaml leaves open; the bundled catalogs are nobody's site. */
function siteFindings({ workspace, config, severityOf }: OpenWorkspace, formats: readonly OutputFormat[]): Finding[] {
  if (config === undefined || !formats.includes("html")) return [];
  const { file, siteSpan } = config;
  return missingTags(workspace.site).flatMap(
    ({ tag, key }) => makeFinding("workspace/site-meta", file, siteSpan, { tag, key, file }, {}, severityOf) ?? [],
  );
}

/** Takes what the emitters have to say about an item's text. */
function noticeTo(findings: Finding[], { severityOf }: OpenWorkspace): Notice {
  const spanOf = itemLocator();
  return (rule, params, { file, item }) => {
    const finding = makeFinding(rule, file, spanOf(file, item), params, { item }, severityOf);
    if (finding) findings.push(finding);
  };
}

async function put(folder: string, files: readonly EmittedFile[], opened: OpenWorkspace, session: Session) {
  const shown = displayPath(folder);
  const refusal = await publish(folder, files, opened.files).catch((error: unknown) => {
    throw cannotWrite(shown, error, session);
  });
  if (refusal) throw new UserError(refusalText(refusal, shown, session.say));
}

function refusalText(refusal: Refusal, folder: string, say: Session["say"]): string {
  switch (refusal.kind) {
    case "dangerous":
      return say("refusedDangerous", folder);
    case "not-ours":
      return say("refusedNotOurs", folder);
    case "not-a-folder":
      return say("refusedNotAFolder", folder);
    case "busy":
      return say("refusedBusy", folder);
    case "foreign-files":
      return say("refusedForeign", folder, refusal.files.slice(0, 5).join("、"));
  }
}
