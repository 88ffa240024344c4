import { dirname, relative, resolve } from "node:path";
import type { Finding } from "../findings/finding.ts";
import { UserError } from "../host/errors.ts";
import { applyBaseline, type Baseline, readBaseline, writeBaseline } from "../pipeline/baseline.ts";
import { readText, writeText } from "./files.ts";
import type { Session } from "./run.ts";
import type { OpenWorkspace } from "./workspace.ts";

/** The options of `gkml check` about baselines. */
export interface BaselineOptions {
  /** Findings that this file records are let pass. */
  readonly baseline?: string;
  /** Records all findings in this file. */
  readonly writeBaseline?: string;
}

/**
 * Lets pass what a baseline records, and adds what the baseline records too much; with
 * `--write-baseline`, writes it first. What cannot be read is never let pass.
 */
export async function settleBaseline(
  found: readonly Finding[],
  options: BaselineOptions,
  { files, severityOf }: OpenWorkspace,
  paths: readonly string[],
  session: Session,
): Promise<readonly Finding[]> {
  const { say, terminal } = session;
  const path = options.writeBaseline ?? options.baseline;
  if (path === undefined) return found;
  if (options.baseline !== undefined && options.writeBaseline !== undefined) throw new UserError(say("baselineTwice"));
  const folder = dirname(resolve(path));
  const nameOf = (file: string) => relative(folder, resolve(file)).replaceAll("\\", "/");
  if (options.writeBaseline !== undefined) {
    const { text, recorded } = writeBaseline(found, nameOf);
    await writeText(path, text, session);
    terminal.say(say("baselineWritten", path, recorded));
  }
  const baseline: Baseline | undefined = readBaseline(path, readText(path, session), severityOf);
  if (!baseline) throw new UserError(say("noBaseline", path));
  const inRun = new Set(files.map(nameOf));
  const settled = applyBaseline(baseline, found, nameOf, (file) => paths.length === 0 || inRun.has(file));
  if (settled.passed > 0) terminal.say(say("baselinePassed", settled.passed));
  return [...settled.findings, ...baseline.findings];
}
