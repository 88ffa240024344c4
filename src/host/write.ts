import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes one file beside its target and moves it there: readers see the old file or the new one. A
 * link is followed, the file's mode is kept, and what is no file (a pipe, `/dev/stdout`) is written to.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const standing = await stat(target).catch(() => undefined);
  if (standing && !standing.isFile() && !standing.isDirectory()) return writeFile(target, bytes);
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  try {
    await writeThrough(temporary, bytes);
    if (standing) await chmod(temporary, standing.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes and waits until the disk has it, so that a full disk is known before anything is moved. */
export async function writeThrough(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
