import type { FileHash } from "../emit/manifest.ts";
import { reasonOf, UserError } from "../host/errors.ts";
import { hashOf, readOne } from "../host/read.ts";
import { writeWhole } from "../host/write.ts";
import type { FileContent } from "../pipeline/check.ts";
import { decode } from "../source/decode.ts";
import { LIMITS } from "../source/limits.ts";
import { createSourceFile, type SourceFile } from "../source/source-file.ts";
import type { Session } from "./run.ts";

/** Reads a text of the user's other than a catalog; what cannot be read ends the command. `hashes` takes its hash. */
export function readText(path: string, session: Session, hashes?: FileHash[]): string {
  const { content, text } = readSettings(path, session);
  hashes?.push(hashOf(content));
  if (text === undefined) throw new UserError(session.say("notUtf8", path));
  return text;
}

/** Reads settings; without `text` they are no UTF-8, which is a finding of theirs. */
export function readSettings(path: string, session: Session) {
  const content = readOne(path, session.language);
  if (!("bytes" in content)) throw new UserError(whyUnread(content, session));
  const decoded = decode(content.bytes);
  return { content, text: decoded.ok ? decoded.text : undefined };
}

/** Reads a file that was checked before once more, to show a place in it; undefined when it holds no text any more. */
export function readAgain(path: string): SourceFile | undefined {
  const content = readOne(path, "en");
  const decoded = "bytes" in content ? decode(content.bytes) : undefined;
  return decoded?.ok ? createSourceFile(path, decoded.text) : undefined;
}

/** Says why there are no bytes. */
export function whyUnread(content: Exclude<FileContent, { readonly bytes: Uint8Array }>, { say }: Session): string {
  return "failure" in content
    ? say("cannotRead", content.path, content.failure)
    : say("tooLarge", content.path, content.tooLarge, LIMITS.bytes);
}

/** Writes a file whole; what cannot be written ends the command. */
export async function writeText(path: string, text: string, session: Session): Promise<void> {
  await writeWhole(path, text).catch((error: unknown) => {
    throw cannotWrite(path, error, session);
  });
}

/** The failure that a command ends with when the system refuses to write. */
export function cannotWrite(path: string, error: unknown, { language, say }: Session): UserError {
  return new UserError(say("cannotWrite", path, reasonOf(error)[language]));
}
