import { fork } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EmittedFile } from "../../src/emit/emitted.ts";
import { emitManifest, MANIFEST } from "../../src/emit/manifest.ts";
import { publish } from "../../src/host/publish.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gkml-publish-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string, text: string): EmittedFile => ({ path, bytes: new TextEncoder().encode(text) });
const output = async (...files: EmittedFile[]) => [...files, await emitManifest("1.0.0", [], files)];
const read = (path: string) => readFileSync(join(root, "dist", path), "utf8");
const dist = () => join(root, "dist");

describe("publish", () => {
  it("writes a new folder and replaces an old one in whole", async () => {
    expect(await publish(dist(), await output(file("a/one.txt", "1"), file("two.txt", "2")), [])).toBeUndefined();
    expect(read("a/one.txt")).toBe("1");
    expect(await publish(dist(), await output(file("two.txt", "new")), [])).toBeUndefined();
    expect(read("two.txt")).toBe("new");
    expect(existsSync(join(dist(), "a"))).toBe(false);
    expect(readdirSync(root)).toEqual(["dist"]);
  });

  it("refuses a folder with files that gkml did not write, and touches nothing", async () => {
    mkdirSync(dist());
    writeFileSync(join(dist(), "mine.txt"), "mine");
    expect(await publish(dist(), await output(file("x", "x")), [])).toEqual({ kind: "not-ours" });
    expect(readdirSync(dist())).toEqual(["mine.txt"]);
  });

  it("refuses when somebody put a file into its output", async () => {
    await publish(dist(), await output(file("x", "x")), []);
    writeFileSync(join(dist(), "CNAME"), "example");
    expect(await publish(dist(), await output(file("x", "y")), [])).toEqual({
      kind: "foreign-files",
      files: ["CNAME"],
    });
    expect(read("x")).toBe("x");
  });

  it("takes an empty folder", async () => {
    mkdirSync(dist());
    expect(await publish(dist(), await output(file("x", "x")), [])).toBeUndefined();
  });

  it("refuses the current folder, one that holds an input, a file and a link", async () => {
    const files = await output(file("x", "x"));
    expect(await publish(".", files, [])).toEqual({ kind: "dangerous" });
    expect(await publish("/", files, [])).toEqual({ kind: "dangerous" });
    expect(await publish(root, files, [join(root, "catalogs", "a.yaml")])).toEqual({ kind: "dangerous" });
    writeFileSync(dist(), "a file");
    expect(await publish(dist(), files, [])).toEqual({ kind: "not-a-folder" });
    symlinkSync(tmpdir(), join(root, "link"));
    expect(await publish(join(root, "link"), files, [])).toEqual({ kind: "not-a-folder" });
  });

  it("leaves the old output when a file cannot be written", async () => {
    await publish(dist(), await output(file("x", "old")), []);
    const impossible = await output(file("x", "new"), file(`${"长".repeat(100)}.txt`, "name too long"));
    await expect(publish(dist(), impossible, [])).rejects.toThrow();
    expect(read("x")).toBe("old");
    expect(readdirSync(root)).toEqual(["dist"]);
  });

  it("gives way to a running gkml, and takes the lock of one that died", async () => {
    const lock = join(root, ".dist.gkml-lock");
    writeFileSync(lock, String(process.pid));
    expect(await publish(dist(), await output(file("x", "x")), [])).toEqual({ kind: "busy" });
    writeFileSync(lock, "999999999");
    expect(await publish(dist(), await output(file("x", "x")), [])).toBeUndefined();
    expect(existsSync(lock)).toBe(false);
  });

  it("brings the old output back when a run died between its two renames", async () => {
    mkdirSync(join(root, ".dist.gkml-old"));
    const old = await output(file("x", "old"));
    for (const { path, bytes } of old) writeFileSync(join(root, ".dist.gkml-old", path), bytes);
    mkdirSync(join(root, ".dist.gkml-new-dead"));
    const impossible = await output(file(`${"长".repeat(100)}.txt`, ""));
    await expect(publish(dist(), impossible, [])).rejects.toThrow();
    expect(read("x")).toBe("old");
    expect(readdirSync(root)).toEqual(["dist"]);
  });
});

describe("a publisher that is killed", () => {
  it("leaves a whole output at every moment", async () => {
    const script = join(import.meta.dirname, "publish-forever.js");
    for (let round = 0; round < 12; round += 1) {
      const child = fork(script, [dist()], { stdio: "ignore" });
      await new Promise((done) => setTimeout(done, 60 + round * 23));
      child.kill("SIGKILL");
      await new Promise((done) => child.once("exit", done));
      await publish(dist(), await output(file("a.txt", "last"), file("b.txt", "last")), []);
      expect([read("a.txt"), read("b.txt")]).toEqual(["last", "last"]);
      expect(JSON.parse(read(MANIFEST)).outputs).toHaveLength(2);
      expect(readdirSync(root)).toEqual(["dist"]);
    }
  });
});
