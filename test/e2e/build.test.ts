import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
let work: string;

/** A county's workspace with its own profile and templates. */
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "gkml-build-"));
  cpSync(join(ROOT, "catalogs", "05-social-assistance.yaml"), join(work, "05.yaml"));
  writeFileSync(
    join(work, "gkml.yaml"),
    [
      "region: 长兴县",
      "site: { name: 长兴县人民政府, domain: www.example.gov.cn, idCode: '3305220001', columnName: 标准目录 }",
      "catalogs: ['0*.yaml']",
      "output: { formats: [html, xlsx], profiles: [standard, 版式/简表.yaml], templates: 模板 }",
    ].join("\n"),
  );
  mkdirSync(join(work, "版式"));
  const profile = readFileSync(join(ROOT, "templates", "xlsx", "flat.yaml"), "utf8");
  writeFileSync(join(work, "版式", "简表.yaml"), profile.replace(/^file: .*$/mu, "file: brief"));
  mkdirSync(join(work, "模板", "assets"), { recursive: true });
  writeFileSync(join(work, "模板", "assets", "style.css"), "body { color: black; }\n");
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const gkml = (...args: string[]) => inFolder(work, ...args);
const inFolder = (cwd: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, "bin", "gkml.js"), ...args], {
    cwd,
    encoding: "utf8",
    stdio: "pipe",
  });
const read = (path: string) => readFileSync(join(work, "dist", path));

it("builds with the county's own profile and templates", () => {
  gkml("build", "--quiet");
  expect(readdirSync(join(work, "dist", "xlsx")).sort()).toEqual(["gkml-brief.xlsx", "gkml-standard.xlsx"]);
  expect(read("assets/style.css").toString()).toBe("body { color: black; }\n");
  const page = read("domains/05-social-assistance.html").toString();
  expect(page).toContain('<meta name="SiteIDCode" content="3305220001">');
  expect(page).not.toContain("PubDate");
  const parts = unzipSync(read("xlsx/gkml-standard.xlsx"));
  expect(new TextDecoder().decode(parts["xl/sharedStrings.xml"])).toContain("长兴县社会救助领域基层政务公开标准目录");
});

it("lists in the manifest what went in and what came out, with true hashes", () => {
  gkml("build", "--quiet");
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const manifest = JSON.parse(read("manifest.json").toString());
  const inputs: { path: string; sha256: string }[] = manifest.inputs;
  expect(inputs.map(({ path }) => path)).toEqual(["05.yaml", "gkml.yaml", "模板/assets/style.css", "版式/简表.yaml"]);
  for (const { path, sha256: hash } of inputs) expect(sha256(readFileSync(join(work, path)))).toBe(hash);
  for (const output of manifest.outputs) expect(sha256(read(output.path)), output.path).toBe(output.sha256);
  expect(manifest.outputs).toHaveLength(7);
});

it("gives the same bytes from a folder below", () => {
  gkml("build", "--quiet");
  const first = read("manifest.json");
  inFolder(join(work, "版式"), "build", "--quiet");
  expect(read("manifest.json").equals(first)).toBe(true);
});
