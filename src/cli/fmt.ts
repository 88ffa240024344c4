import { formatCatalog } from "../format/format-catalog.ts";
import { UserError } from "../host/errors.ts";
import { filesOf, readOne } from "../host/read.ts";
import { decode, decodeGb18030 } from "../source/decode.ts";
import { whyUnread, writeText } from "./files.ts";
import { patchOf } from "./patch.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";
import { demandFiles, openWorkspace } from "./workspace.ts";

/** The options of `gkml fmt`. */
export interface FmtOptions {
  readonly from?: string;
  readonly dryRun?: boolean;
}

/** `gkml fmt`: gives catalogs their canonical layout; with `--from gb18030`, converts them to UTF-8 first. */
export async function fmt(paths: readonly string[], options: FmtOptions, session: Session): Promise<ExitCode> {
  const { say, terminal } = session;
  if (options.from !== undefined && options.from.toLowerCase() !== "gb18030") {
    throw new UserError(say("unknownEncoding", options.from));
  }
  const files = await filesToFormat(paths, session);
  let changed = 0;
  let failed = false;
  for (const path of files) {
    const old = readText(path, options.from !== undefined, session);
    if (old === undefined) {
      failed = true;
      continue;
    }
    const formatted = formatCatalog(old.text);
    // A file that was converted is written even when its YAML is wrong: check can then read it.
    if (formatted === undefined) terminal.say(say("notFormatted", path));
    failed ||= formatted === undefined;
    const text = formatted ?? old.text;
    if (text === old.text && !old.converted) continue;
    changed += 1;
    if (options.dryRun) await terminal.out(patchOf(path, old.text, text));
    else {
      await writeText(path, text, session);
      terminal.say(say("formatted", path));
    }
  }
  if (options.dryRun) terminal.say(say("wouldFormat", changed, files.length));
  else if (changed === 0 && !failed) terminal.say(say("alreadyFormatted", files.length));
  return failed ? EXIT.findings : EXIT.clean;
}

/** The files that were named need no workspace: gkml.yaml itself may be what has to be converted. */
async function filesToFormat(paths: readonly string[], session: Session): Promise<readonly string[]> {
  if (paths.length > 0) {
    const files = await filesOf(paths);
    if (files.length === 0) throw new UserError(session.say("noFiles", paths.join(" ")));
    return files;
  }
  const opened = await openWorkspace(paths, session);
  if (opened.bundled) throw new UserError(session.say("ownNeeded"));
  demandFiles(opened, paths, session);
  return opened.files;
}

function readText(path: string, fromGb18030: boolean, session: Session) {
  const { language, say, terminal } = session;
  const content = readOne(path, language);
  if (!("bytes" in content)) {
    terminal.say(whyUnread(content, session));
    return undefined;
  }
  const decoded = decode(content.bytes);
  if (decoded.ok) {
    if (fromGb18030) terminal.say(say("alreadyUtf8", path));
    return { text: decoded.text, converted: false };
  }
  const text = fromGb18030 ? decodeGb18030(content.bytes) : undefined;
  if (text !== undefined) return { text, converted: true };
  terminal.say(say(fromGb18030 ? "notGb18030" : "notUtf8", path));
  return undefined;
}
