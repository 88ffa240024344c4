import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeWhole } from "../../src/host/write.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gkml-write-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("writes a new file, also into a folder that is not there yet", async () => {
  await writeWhole(join(root, "a", "b.txt"), "text");
  expect(readFileSync(join(root, "a", "b.txt"), "utf8")).toBe("text");
  expect(readdirSync(join(root, "a"))).toEqual(["b.txt"]);
});

it.runIf(process.platform !== "win32")("follows a link and keeps the file's mode", async () => {
  writeFileSync(join(root, "real.txt"), "old");
  chmodSync(join(root, "real.txt"), 0o600);
  symlinkSync("real.txt", join(root, "link.txt"));
  await writeWhole(join(root, "link.txt"), "new");
  expect(lstatSync(join(root, "link.txt")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, "real.txt"), "utf8")).toBe("new");
  expect(statSync(join(root, "real.txt")).mode & 0o777).toBe(0o600);
});

it("leaves the old file and no other when it cannot write", async () => {
  writeFileSync(join(root, "file"), "old");
  await expect(writeWhole(join(root, "file", "below.txt"), "new")).rejects.toThrow();
  await expect(writeWhole(root, "new")).rejects.toThrow();
  expect(readFileSync(join(root, "file"), "utf8")).toBe("old");
  expect(readdirSync(root)).toEqual(["file"]);
});

it.runIf(process.platform === "linux")("writes to a device instead of replacing it", async () => {
  await writeWhole("/dev/null", "text");
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  await expect(writeWhole("/dev/full", "text")).rejects.toMatchObject({ code: "ENOSPC" });
  expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
});
