import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { filesOf, matchesIn, matching, readFiles, readOne } from "../../src/host/read.ts";
import { LIMITS } from "../../src/source/limits.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gkml-read-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const names = (paths: readonly string[]) => paths.map((path) => path.slice(path.lastIndexOf("/") + 1));

it("finds YAML files at any depth, in a fixed order, and follows no links", async () => {
  mkdirSync(join(root, "甲", "乙"), { recursive: true });
  for (const path of ["b.yaml", "a.yml", "甲/乙/c.yaml", "readme.md", "gkml.yaml", "holidays.yaml"])
    writeFileSync(join(root, path), "");
  symlinkSync(root, join(root, "甲", "loop"));
  expect(names(await filesOf([root]))).toEqual(["a.yml", "b.yaml", "c.yaml"]);
});

it("names a file once, however often it is asked for", async () => {
  writeFileSync(join(root, "a.yaml"), "");
  expect(names(await filesOf([join(root, "a.yaml"), root]))).toEqual(["a.yaml"]);
});

it("matches patterns from the workspace's folder", async () => {
  mkdirSync(join(root, "catalogs"));
  writeFileSync(join(root, "catalogs", "05-x.yaml"), "");
  expect(names(await matching(root, ["catalogs/0*.yaml"]))).toEqual(["05-x.yaml"]);
  expect(matchesIn(root)("catalogs/0?-*.yaml", join(root, "catalogs", "05-x.yaml"))).toBe(true);
  expect(matchesIn(root)("0?-*.yaml", join(root, "catalogs", "05-x.yaml"))).toBe(false);
});

it("says why a file cannot be read, in both languages", async () => {
  expect(readOne(join(root, "none.yaml"), "zh")).toMatchObject({ failure: "找不到" });
  expect(readOne(join(root, "none.yaml"), "en")).toMatchObject({ failure: "it does not exist" });
  expect(readOne(root, "zh")).toMatchObject({ failure: "是文件夹" });
});

it("reads nothing of a file that is larger than a catalog may be", async () => {
  const path = join(root, "huge.yaml");
  writeFileSync(path, "");
  truncateSync(path, 200 * 1024 * 1024);
  expect(readOne(path, "zh")).toEqual({ path, tooLarge: 200 * 1024 * 1024 });
  expect(200 * 1024 * 1024).toBeGreaterThan(LIMITS.bytes);
});

it.runIf(process.platform !== "win32")("does not wait for a pipe", async () => {
  const path = join(root, "pipe.yaml");
  execFileSync("mkfifo", [path]);
  expect(readOne(path, "zh")).toMatchObject({ failure: "不是普通文件" });
});

it("lets an interrupt be heard between files", async () => {
  const path = join(root, "a.yaml");
  writeFileSync(path, "abc");
  let heard = false;
  setImmediate(() => {
    heard = true;
  });
  const seen: boolean[] = [];
  for await (const _ of readFiles([path, path], "zh")) seen.push(heard);
  expect(seen).toEqual([false, true]);
});

it("hashes what it reads", async () => {
  writeFileSync(join(root, "a.yaml"), "abc");
  const hashes: { path: string; sha256: string }[] = [];
  for await (const content of readFiles([join(root, "a.yaml")], "zh", hashes)) expect(content).toHaveProperty("bytes");
  expect(hashes[0]?.sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
