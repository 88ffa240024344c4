import { countBySeverity } from "../findings/finding.ts";
import { beginFixing, brokenFiles, type FixState, fixFiles } from "../fix/fix-files.ts";
import { isSuggestion, suggestFixes } from "../fix/suggest.ts";
import { openPerson, type Person } from "../host/ask.ts";
import { UserError } from "../host/errors.ts";
import { runOf, show } from "./check.ts";
import { type FilesToFix, openFilesToFix } from "./files-to-fix.ts";
import { askAbout, madeLines, tellLeftOut } from "./fix-words.ts";
import { patchOf } from "./patch.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";
import { demandFiles, openWorkspace } from "./workspace.ts";

/** The options of `gkml fix`. */
export interface FixOptions {
  readonly dryRun?: boolean;
  readonly suggested?: boolean;
}

/** `gkml fix`: makes the safe fixes of all findings, and with `--suggested` those that somebody agrees to. */
export async function fix(paths: readonly string[], options: FixOptions, session: Session): Promise<ExitCode> {
  const { say, terminal } = session;
  const person = options.suggested ? openPerson() : undefined;
  if (options.suggested && !person) throw new UserError(say("noPerson"));
  try {
    const opened = await openWorkspace(paths, session);
    if (opened.bundled) throw new UserError(say("ownNeededToFix"));
    demandFiles(opened, paths, session);
    if (opened.findings.some(({ severity }) => severity === "error")) {
      await show(runOf([], opened.findings), session);
      terminal.say(say("settingsBeforeFixes"));
      return EXIT.unusable;
    }
    const files = openFilesToFix(opened, session);
    const state = await fixAll(files, person, session);
    const written = await put(state, files, options, session);
    const { made, texts, leftOut } = state;
    if (made.length > 0) terminal.say(say(options.dryRun ? "wouldFix" : "fixed", made.length, texts.size));
    else if (leftOut.length === 0) terminal.say(say("nothingToFix", opened.files.length));
    return conclude(state, written, session);
  } finally {
    person?.leave();
  }
}

/** Nothing is written yet: an interrupt while questions are asked leaves every file as it was. */
async function fixAll(files: FilesToFix, person: Person | undefined, session: Session): Promise<FixState> {
  const settle = (state: FixState) => fixFiles(state, (finding) => finding.fix?.safe === true, files);
  const safe = await settle(await beginFixing(files));
  if (!person) return safe;
  const agreed = await suggestFixes(safe, (...about) => askAbout(person, ...about, session), files);
  const settled = await settle(agreed);
  return { ...settled, leftOut: [...agreed.leftOut, ...settled.leftOut] };
}

/** Writes the changed files, or shows how they would change; false when one could not be written. */
async function put(state: FixState, files: FilesToFix, options: FixOptions, session: Session): Promise<boolean> {
  const { say, terminal } = session;
  let whole = true;
  for (const [path, text] of [...state.texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (options.dryRun) await terminal.out(patchOf(path, files.textOf(path), text));
    else if (await files.write(path, text)) await terminal.out(madeLines(state.made, path, session));
    else {
      terminal.say(say("changedMeanwhile", path));
      whole = false;
    }
  }
  return whole;
}

/** Says what is left. Like `check`, it fails when errors are left. */
function conclude(state: FixState, written: boolean, session: Session): ExitCode {
  const { language, say, terminal } = session;
  const { findings } = state;
  tellLeftOut(state.leftOut, session);
  for (const path of brokenFiles(findings)) {
    const unread = findings.find(({ file, rule }) => file === path && rule.startsWith("file/"));
    terminal.say(unread ? `${path}  ${unread.words(language).message}` : say("notFixed", path));
  }
  const { error, warning, info } = countBySeverity(findings);
  if (findings.length > 0) terminal.say(say("findingsLeft", error, warning, info));
  const suggestions = findings.filter(isSuggestion).length;
  if (suggestions > 0) terminal.say(say("suggestionsLeft", suggestions));
  if (!written || findings.some(({ rule }) => rule === "file/unreadable")) return EXIT.unusable;
  return error > 0 ? EXIT.findings : EXIT.clean;
}
