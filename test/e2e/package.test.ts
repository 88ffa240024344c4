import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
let work: string;

/** Installs the tarball into an empty project beside the packages that it depends on, and no others. */
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "gkml-package-"));
  // Without scripts: compiling again would take lib/ away from the tests that run beside this one.
  const options = { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" } as const;
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", work], options);
  const [{ filename }] = JSON.parse(packed);
  mkdirSync(join(work, "node_modules"));
  execFileSync("tar", ["-xzf", join(work, filename), "-C", join(work, "node_modules")]);
  renameSync(join(work, "node_modules", "package"), join(work, "node_modules", "gkml"));
  for (const name of dependenciesOf(ROOT)) {
    const link = join(work, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), link, "junction");
  }
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The packages that a folder's package needs at run time, and theirs. */
function dependenciesOf(folder: string, seen = new Set<string>()): Set<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const dependency of Object.keys(dependencies)) {
    const own = join(ROOT, "node_modules", dependency);
    if (seen.has(dependency) || !existsSync(own)) continue;
    seen.add(dependency);
    dependenciesOf(own, seen);
  }
  return seen;
}

const gkml = (...args: string[]) => {
  const command = join(work, "node_modules", "gkml", "bin", "gkml.js");
  return execFileSync(process.execPath, [command, ...args], { cwd: work, encoding: "utf8", stdio: "pipe" });
};

it("runs from its tarball: checks and builds the bundled catalogs", () => {
  expect(gkml("--version")).toBe(`${JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version}\n`);
  expect(JSON.parse(gkml("check", "--format", "json")).summary.files).toBeGreaterThanOrEqual(3);
  gkml("build");
  expect(readdirSync(join(work, "dist"))).toEqual(["assets", "domains", "index.html", "manifest.json", "xlsx"]);
});

it("makes a workspace that check and build accept at once, and explains rules", () => {
  gkml("init", "county", "--region", "长兴县");
  const command = join(work, "node_modules", "gkml", "bin", "gkml.js");
  const inside = (...args: string[]) =>
    execFileSync(process.execPath, [command, ...args], { cwd: join(work, "county"), encoding: "utf8", stdio: "pipe" });
  // All that is told is what the county has to fill in: the names of its own bodies.
  const { summary, findings } = JSON.parse(inside("check", "--format", "json"));
  expect(summary).toMatchObject({ errors: 0, warnings: 0 });
  expect(new Set(findings.map(({ rule }: { rule: string }) => rule))).toEqual(
    new Set(["subject/generic", "channel/no-website"]),
  );
  inside("build");
  expect(readFileSync(join(work, "county", "dist", "index.html"), "utf8")).toContain("长兴县");
  expect(gkml("explain", "deadline/missing")).toContain("## 正确示例");
});

it("holds no sources, tests or tools", () => {
  const top = readdirSync(join(work, "node_modules", "gkml")).sort();
  expect(top).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.en.md",
    "README.md",
    "bin",
    "catalogs",
    "lib",
    "package.json",
    "schemas",
    "templates",
  ]);
});
