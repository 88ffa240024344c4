import type { Finding } from "../findings/finding.ts";
import { encodeLike } from "../fix/encode-like.ts";
import type { Checker, Texts } from "../fix/fix-files.ts";
import { readOne } from "../host/read.ts";
import { writeWhole } from "../host/write.ts";
import { checkFiles, type FileContent } from "../pipeline/check.ts";
import { decode } from "../source/decode.ts";
import { cannotWrite } from "./files.ts";
import type { Session } from "./run.ts";
import type { OpenWorkspace } from "./workspace.ts";

/** The files that fixes are made in, as they were when the command first read them. */
export interface FilesToFix extends Checker {
  /** Writes a text in the encoding that the file had; false when somebody changed the file meanwhile. */
  write(path: string, text: string): Promise<boolean>;
}

/** Opens the files of a workspace for fixing. Only those that are changed are kept in memory. */
export function openFilesToFix(opened: OpenWorkspace, session: Session): FilesToFix {
  const { files } = opened;
  const originals = new Map<string, Uint8Array>();
  const original = (path: string): Uint8Array => {
    const bytes = originals.get(path) ?? bytesOf(path, session);
    originals.set(path, bytes);
    return bytes;
  };
  /** What would be written is what is checked. */
  const asWritten = (path: string, text: string) => ({ path, bytes: encodeLike(original(path), text) });

  const check = async (contents: Iterable<FileContent>): Promise<Finding[]> =>
    (await checkFiles(contents, { ...opened, findingsOnly: true })).flatMap(({ findings }) => findings);

  function* contents(texts: Texts): Generator<FileContent> {
    for (const path of files) {
      const text = texts.get(path);
      yield text === undefined ? readOne(path, session.language) : asWritten(path, text);
    }
  }

  return {
    textOf(path) {
      const decoded = decode(original(path));
      return decoded.ok ? decoded.text : "";
    },
    all: (texts) => check(contents(texts)),
    alone: (path, text) => check([asWritten(path, text)]),
    async write(path, text) {
      if (!sameBytes(original(path), bytesOf(path, session))) return false;
      await writeWhole(path, asWritten(path, text).bytes).catch((error: unknown) => {
        throw cannotWrite(path, error, session);
      });
      return true;
    },
  };
}

/** The bytes of a file; none when it cannot be read any more. */
function bytesOf(path: string, { language }: Session): Uint8Array {
  const content = readOne(path, language);
  return "bytes" in content ? content.bytes : new Uint8Array();
}

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
