import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import picomatch from "picomatch";
import { glob } from "tinyglobby";
import type { FileHash } from "../emit/manifest.ts";
import type { Language } from "../findings/message.ts";
import type { FileContent } from "../pipeline/check.ts";
import { LIMITS } from "../source/limits.ts";
import { reasonOf } from "./errors.ts";

/** The path as findings show it: from the current folder, with `/` on every system. */
export function displayPath(path: string): string {
  return pathFrom(process.cwd(), path) || ".";
}

/** The absolute path behind links; of what does not exist, the absolute path. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * The files that the paths of a command line mean: a file as it is, a folder's YAML files at any
 * depth. Links inside folders are not followed, so that a loop cannot catch us.
 */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    files.push(...(isFolder(path) ? await matching(path, ["**/*.{yaml,yml}"]) : [path]));
  }
  const unique = new Map(files.map((path) => [resolve(path), displayPath(path)]));
  return [...unique.values()].sort();
}

/** The files below a folder that match the patterns, in the order of their names. */
export async function matching(folder: string, patterns: readonly string[]): Promise<string[]> {
  const found = await glob([...patterns], {
    cwd: folder,
    absolute: true,
    followSymbolicLinks: false,
    onlyFiles: true,
    caseSensitiveMatch: false,
    ignore: ["**/node_modules/**", "**/gkml.yaml", "**/holidays.yaml"],
  });
  return found.map(displayPath).sort();
}

/** The path as seen from a folder, with `/` on every system. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, resolve(path)).split(sep).join("/");
}

/** Whether a shown path matches a pattern of gkml.yaml, which lies in the workspace's folder. */
export function matchesIn(folder: string): (pattern: string, file: string) => boolean {
  return (pattern, file) => picomatch.isMatch(pathFrom(folder, file), pattern);
}

/**
 * Reads files one at a time; what cannot be read says why. `hashes` takes the hash of each. Reading is
 * synchronous, because waiting for each file costs more than reading it; between files the process
 * takes a turn, so that an interrupt is heard.
 */
export async function* readFiles(
  paths: readonly string[],
  language: Language,
  hashes?: FileHash[],
): AsyncGenerator<FileContent> {
  for (const path of paths) {
    const content = readOne(path, language);
    if ("bytes" in content) hashes?.push(hashOf(content));
    yield content;
    await setImmediate();
  }
}

/** A file that went into a build, for its manifest. */
export function hashOf({ path, bytes }: Extract<FileContent, { readonly bytes: Uint8Array }>): FileHash {
  return { path, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Reads one file, unless it is larger than any catalog may be or is no file at all. */
export function readOne(path: string, language: Language): FileContent {
  try {
    // O_NONBLOCK: opening a pipe that nobody writes to must not wait.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = fstatSync(file);
      if (!found.isFile())
        throw Object.assign(new Error(path), { code: found.isDirectory() ? "EISDIR" : "not-a-file" });
      if (found.size > LIMITS.bytes) return { path, tooLarge: found.size };
      return { path, bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { path, failure: reasonOf(error)[language] };
  }
}
