import { randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { EmittedFile } from "../emit/emitted.ts";
import { MANIFEST } from "../emit/manifest.ts";
import { codeOf } from "./errors.ts";
import { lock } from "./lock.ts";
import { writeThrough } from "./write.ts";

/** Why an output folder may not be replaced. `files`: what would be lost. */
export type Refusal =
  | { readonly kind: "dangerous" | "not-ours" | "not-a-folder" | "busy" }
  | { readonly kind: "foreign-files"; readonly files: readonly string[] };

/**
 * Puts the files in place of the output folder's contents in whole: they are written beside it, then
 * two renames swap them in. A crash, a full disk or an interrupt leaves the old folder as it was, or
 * beside it under a name that the next run moves back.
 *
 * Refuses a folder that holds anything that gkml did not write, and one that holds the inputs.
 */
export async function publish(
  folder: string,
  files: readonly EmittedFile[],
  inputs: readonly string[],
): Promise<Refusal | undefined> {
  const target = resolve(folder);
  if (isDangerous(target, inputs)) return { kind: "dangerous" };
  await mkdir(dirname(target), { recursive: true });
  const unlock = await lock(beside(target, "lock"));
  if (!unlock) return { kind: "busy" };
  try {
    await recover(target);
    const refusal = await refuse(target);
    if (refusal) return refusal;
    await swap(target, files);
    return undefined;
  } finally {
    await unlock();
  }
}

/** A folder whose loss would be a disaster: the root, home, the current folder, one that holds inputs. */
function isDangerous(target: string, inputs: readonly string[]): boolean {
  const holds = (path: string) => {
    const way = relative(target, resolve(path));
    return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || resolve(way) === way);
  };
  return [homedir(), process.cwd(), ...inputs].some(holds);
}

async function refuse(target: string): Promise<Refusal | undefined> {
  const found = await lstat(target).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return { kind: "not-a-folder" };
  const present = await filesBelow(target);
  if (present.length === 0) return undefined;
  const known = await writtenBefore(target);
  if (!known) return { kind: "not-ours" };
  const foreign = present.filter((path) => !known.has(path));
  return foreign.length > 0 ? { kind: "foreign-files", files: foreign } : undefined;
}

/** The paths that the folder's own manifest lists; undefined when it has none. */
async function writtenBefore(target: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(target, MANIFEST), "utf8"));
    if (typeof manifest.gkml !== "string" || !Array.isArray(manifest.outputs)) return undefined;
    return new Set([MANIFEST, ...manifest.outputs.map(({ path }: { path: string }) => path)]);
  } catch {
    return undefined;
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

const beside = (target: string, role: "new" | "old" | "lock") =>
  join(dirname(target), `.${basename(target)}.gkml-${role}`);

async function swap(target: string, files: readonly EmittedFile[]): Promise<void> {
  const fresh = `${beside(target, "new")}-${randomBytes(4).toString("hex")}`;
  const old = beside(target, "old");
  try {
    await mkdir(fresh);
    for (const { path, bytes } of files) {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeThrough(file, bytes);
    }
    await rename(target, old).catch(ignoreMissing);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    await rename(old, target).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Clears up after a run that was killed: the old output comes back if the new one never got there. */
async function recover(target: string): Promise<void> {
  const old = beside(target, "old");
  const standing = await lstat(target).catch(() => undefined);
  if (standing) await rm(old, { recursive: true, force: true });
  else await rename(old, target).catch(ignoreMissing);
  const fresh = `${basename(beside(target, "new"))}-`;
  for (const name of await readdir(dirname(target))) {
    if (name.startsWith(fresh)) await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== "ENOENT") throw error;
}
