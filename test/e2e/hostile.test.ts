import { execFile, execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const COMMAND = join(ROOT, "bin", "gkml.js");
const GOOD = join(ROOT, "catalogs", "05-social-assistance.yaml");
/** No bad input may take longer; ordinary runs take a fifth of this. */
const LONGEST = 15_000;

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "gkml-hostile-"));
  cpSync(GOOD, join(work, "good.yaml"));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

function gkml(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  const options = { cwd: work, timeout: LONGEST, maxBuffer: 64 << 20, env: { ...process.env, NO_COLOR: "1", ...env } };
  return new Promise((done) => {
    execFile(process.execPath, [COMMAND, ...args], options, (error, stdout, stderr) => {
      done({ stdout, stderr, code: error ? Number(error.code) : 0 });
    });
  });
}

interface Report {
  readonly summary: { readonly files: number; readonly items: number };
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly file: string }[];
}

/** Checks the folder and expects these rules in the bad file, while the good file is still checked. */
async function expectFindings(rules: readonly string[], file = "bad.yaml"): Promise<void> {
  const { stdout, stderr, code } = await gkml(["check", ".", "--format", "json"]);
  const report: Report = JSON.parse(stdout);
  expect(report.findings.filter((finding) => finding.file === file).map(({ rule }) => rule)).toEqual(rules);
  const good = report.findings.filter(({ file, severity }) => file === "good.yaml" && severity !== "info");
  expect(good).toEqual([]);
  expect(report.summary.items).toBeGreaterThanOrEqual(13);
  expect(code).toBe(1);
  expect(stderr).not.toContain("    at ");
}

describe("bad input gets a finding, and the other files are still checked", () => {
  const bad = (text: string) => writeFileSync(join(work, "bad.yaml"), text);

  it("a 200 MB file", async () => {
    bad("");
    truncateSync(join(work, "bad.yaml"), 200 * 1024 * 1024);
    await expectFindings(["file/limit"]);
  });

  it("a value nested 10,000 deep", async () => {
    bad(`title: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`);
    await expectFindings(["file/limit"]);
    bad(`title: ${"- ".repeat(10_000)}x\n`);
    await expectFindings(["yaml/syntax"]);
    bad(`items:\n  ${"- ".repeat(10_000)}x\n`);
    await expectFindings(["file/limit"]);
  });

  it("a million aliases", async () => {
    bad(`a: &a x\nb: [${"*a,".repeat(1_000_000)}]\n`);
    await expectFindings(["file/limit", "file/limit"]);
    bad(`a: &a x\n${"- *a\n".repeat(200_000)}`);
    await expectFindings(["file/limit"]);
  });

  it("an alias bomb", async () => {
    const level = (index: number) =>
      `${"abcdefghi"[index]}: &${"abcdefghi"[index]} [${`*${"abcdefghi"[index - 1]},`.repeat(9)}]\n`;
    bad(`a: &a [x]\n${[1, 2, 3, 4, 5, 6, 7, 8].map(level).join("")}`);
    await expectFindings(["yaml/unused-anchor", "file/limit"]);
  });

  it("50,000 keys that nobody knows", async () => {
    bad(
      `domain: health\ntitle: x\nitems: [{ id: a }]\n${Array.from({ length: 50_000 }, (_, n) => `k${n}: v\n`).join("")}`,
    );
    const { stdout, code } = await gkml(["check", "bad.yaml", "--format", "json"]);
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(50_000);
    expect(code).toBe(1);
  });

  it.runIf(process.platform !== "win32")("a folder with a loop of links, a pipe, a file that is gone", async () => {
    mkdirSync(join(work, "more"));
    symlinkSync(work, join(work, "more", "loop"));
    symlinkSync(join(work, "nowhere"), join(work, "more", "dangling.yaml"));
    execFileSync("mkfifo", [join(work, "pipe.yaml")]);
    const all = await gkml(["check", ".", "--format", "json"]);
    expect(JSON.parse(all.stdout).summary.items).toBe(13);
    const named = await gkml(["check", "good.yaml", "pipe.yaml", "gone.yaml", "--format", "json"]);
    const report: Report = JSON.parse(named.stdout);
    const rules = report.findings
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, file }) => `${file} ${rule}`);
    expect(rules).toEqual(["gone.yaml file/unreadable", "pipe.yaml file/unreadable"]);
    expect(named.code).toBe(2);
    const forPeople = await gkml(["check", "pipe.yaml"]);
    expect(forPeople.stdout).toContain("不是普通文件");
    expect(forPeople.code).toBe(2);
  });

  it("text that would act on a terminal is shown, not obeyed", async () => {
    bad('domain: "\u001b]8;;http://evil\u0007x\u202e"\ntitle: x\nitems: [{ id: a }]\n');
    const { stdout } = await gkml(["check", "bad.yaml"]);
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/u);
  });
});

describe("output is written whole or not at all", () => {
  const read = (path: string) => readFileSync(join(work, path));

  it("two builds give the same bytes, in another time zone and a year later too", async () => {
    const build = (out: string, env: NodeJS.ProcessEnv) =>
      gkml(["build", "good.yaml", "--html", "--xlsx", "--csv", "--json", "--out", out], env);
    expect((await build("one", { TZ: "UTC" })).code).toBe(0);
    expect((await build("two", { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" })).code).toBe(0);
    const files = readdirSync(join(work, "one"), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name).slice(join(work, "one").length);
      expect(read(`two${path}`).equals(read(`one${path}`)), path).toBe(true);
    }
  });

  it("a build with errors leaves the old output", async () => {
    await gkml(["build", "good.yaml", "--json", "--out", "dist"]);
    const before = read("dist/manifest.json");
    writeFileSync(join(work, "good.yaml"), readFileSync(GOOD, "utf8").replace(/^ {4}deadline:.*\n/mu, ""));
    expect((await gkml(["build", "good.yaml", "--json", "--out", "dist"])).code).toBe(1);
    expect(read("dist/manifest.json").equals(before)).toBe(true);
  });

  it.runIf(process.platform !== "win32")("an interrupt exits with 130 and leaves the old output", async () => {
    await gkml(["build", "good.yaml", "--json", "--out", "dist"]);
    const before = read("dist/manifest.json");
    const child = spawn(process.execPath, [COMMAND, "build", "good.yaml", "--xlsx", "--out", "dist"], { cwd: work });
    const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
    // Inside the run: after the modules are loaded, before a workbook can be done.
    await new Promise((done) => setTimeout(done, 250));
    child.kill("SIGINT");
    const code = await ended;
    if (code !== 0) {
      expect(read("dist/manifest.json").equals(before)).toBe(true);
      expect([130, null]).toContain(code);
    }
    expect((await gkml(["build", "good.yaml", "--json", "--out", "dist"])).code).toBe(0);
    expect(readdirSync(work).filter((name) => name.startsWith(".dist"))).toEqual([]);
  });

  it("a date that is none, and a region that would break its files, are refused", async () => {
    const date = await gkml(["build", "good.yaml", "--json"], { SOURCE_DATE_EPOCH: "yesterday" });
    expect([date.code, date.stderr.includes("SOURCE_DATE_EPOCH")]).toEqual([2, true]);
    const region = await gkml(["init", "county", "--region", "长\n兴"]);
    expect([region.code, existsSync(join(work, "county"))]).toEqual([2, false]);
  });

  it.runIf(process.platform === "linux")("a full stdout is said in one line", async () => {
    const command = `exec "${process.execPath}" "${COMMAND}" rules > /dev/full`;
    const { code, stderr } = await new Promise<{ code: number; stderr: string }>((done) => {
      execFile("sh", ["-c", command], { cwd: work }, (error, _, text) =>
        done({ code: Number(error?.code), stderr: text }),
      );
    });
    expect(code).toBe(2);
    expect(stderr).toBe("结果输出不了：磁盘满了。\n");
  });

  it.runIf(existsSync("/dev/full"))("a report that cannot be written is said in one line", async () => {
    const { code, stderr } = await gkml(["check", "good.yaml", "--format", "json=/dev/full/report.json"]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
