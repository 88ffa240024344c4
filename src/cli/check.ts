import { countBySeverity, type Finding, sortFindings } from "../findings/finding.ts";
import { UserError } from "../host/errors.ts";
import { readFiles, realPath } from "../host/read.ts";
import { type CheckedFile, checkFiles } from "../pipeline/check.ts";
import { FORMATS, isReportFormat, type ReportFormat } from "../report/formats.ts";
import type { Run } from "../report/run.ts";
import { type BaselineOptions, settleBaseline } from "./baseline.ts";
import { writeText } from "./files.ts";
import { lineReader } from "./line-of.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";
import { demandFiles, type OpenWorkspace, openWorkspace } from "./workspace.ts";

/** The options of `gkml check`. */
export interface CheckOptions extends BaselineOptions {
  readonly format?: readonly string[];
  readonly maxWarnings?: string;
}

/** `gkml check`: validates, and writes nothing but the reports that were asked for. */
export async function check(paths: readonly string[], options: CheckOptions, session: Session): Promise<ExitCode> {
  const outputs = readFormats(options.format ?? ["pretty"], session);
  const mostWarnings = readMaxWarnings(options.maxWarnings, session);
  const opened = await openWorkspace(paths, session);
  refuseInputs(
    [...outputs.flatMap(({ file }) => file ?? []), ...[options.writeBaseline ?? []].flat()],
    opened,
    session,
  );
  const checked = await checkFiles(readFiles(opened.files, session.language), { ...opened, findingsOnly: true });
  const all = runOf(checked, []);
  const settled = await settleBaseline(all.findings, options, opened, paths, session);
  const run = { ...all, findings: sortFindings([...opened.findings, ...settled]) };
  sayIgnored(checked, session);
  await report(run, outputs, session);
  demandFiles(opened, paths, session);
  return conclude(run, opened.findings, mostWarnings, session);
}

/** Puts together what all files gave. */
export function runOf(checked: readonly CheckedFile[], others: readonly Finding[]): Run {
  return {
    findings: sortFindings([...others, ...checked.flatMap(({ findings }) => findings)]),
    files: checked.length,
    items: checked.reduce((sum, { items }) => sum + items, 0),
  };
}

/** A report and where it goes; without a file, to stdout. */
interface Output {
  readonly format: ReportFormat;
  readonly file?: string;
}

function readFormats(stated: readonly string[], { say }: Session): Output[] {
  const outputs = stated.map((text): Output => {
    const [format = "", ...file] = text.split("=");
    if (!isReportFormat(format)) throw new UserError(say("unknownFormat", format, Object.keys(FORMATS).join(", ")));
    if (file.length === 0) return { format };
    if (file.join("=") === "") throw new UserError(say("noReportFile", format));
    return { format, file: file.join("=") };
  });
  const [first, second] = outputs.filter(({ file }) => file === undefined);
  if (first && second) throw new UserError(say("formatTwice", first.format, second.format));
  return outputs;
}

/** What is written may go anywhere but over the files that it is about. */
function refuseInputs(outputs: readonly string[], { files, config }: OpenWorkspace, { say }: Session): void {
  const inputs = new Set([...files, ...(config ? [config.file] : [])].map(realPath));
  for (const file of outputs) {
    if (inputs.has(realPath(file))) throw new UserError(say("reportOverInput", file));
  }
}

/** Nothing is let pass in silence. */
function sayIgnored(checked: readonly CheckedFile[], { say, terminal }: Session): void {
  const ignored = checked.reduce((sum, file) => sum + file.ignored, 0);
  if (ignored > 0) terminal.say(say("ignored", ignored));
}

function readMaxWarnings(stated: string | undefined, { say }: Session): number {
  if (stated === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/u.test(stated)) throw new UserError(say("notANumber", "--max-warnings", stated));
  return Number(stated);
}

async function report(run: Run, outputs: readonly Output[], session: Session): Promise<void> {
  const { language, terminal } = session;
  for (const { format, file } of outputs) {
    // Without findings there is nothing to read, so what draws it need not be loaded.
    if (format === "pretty" && file === undefined && run.findings.length === 0) continue;
    const render = await FORMATS[format]();
    const colour = terminal.colour && file === undefined;
    const text = render(run, { language, colour, lineOf: lineReader() });
    if (file === undefined) await terminal.out(text);
    else await writeText(file, text, session);
  }
}

/** Prints findings for people, as the commands do that write something else. */
export async function show(run: Run, session: Session): Promise<void> {
  await report(run, [{ format: "pretty" }], session);
}

/** Says the sum of a run, and decides how it ended. */
export function conclude(
  run: Run,
  config: readonly Finding[],
  mostWarnings: number,
  { say, terminal }: Session,
): ExitCode {
  const counts = countBySeverity(run.findings);
  if (run.findings.length === 0) terminal.say(say("clean", run.files, run.items));
  else terminal.say(say("summary", counts.error, counts.warning, counts.info, run.files, run.items));
  const unreadable = run.findings.some(({ rule }) => rule === "file/unreadable");
  if (unreadable || config.some(({ severity }) => severity === "error")) return EXIT.unusable;
  if (counts.error > 0) return EXIT.findings;
  if (counts.warning <= mostWarnings) return EXIT.clean;
  terminal.say(say("tooManyWarnings", counts.warning, mostWarnings));
  return EXIT.findings;
}
