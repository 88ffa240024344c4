import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

/**
 * Every folder of `cases/` is one run of the real command: `command` holds its arguments, `input/` is
 * the folder that it runs in, `stdout`, `stderr` and `exit` are what must come out, and `files` lists
 * what stands in the folder afterwards, where the case cares. `UPDATE=1` writes what came out.
 */
const CASES = join(import.meta.dirname, "cases");
const COMMAND = join(import.meta.dirname, "..", "..", "bin", "gkml.js");
const scratch = mkdtempSync(join(tmpdir(), "gkml-e2e-"));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the command", () => {
  for (const name of readdirSync(CASES)) it(name, () => runCase(name));
});

async function runCase(name: string): Promise<void> {
  const folder = join(CASES, name);
  const work = join(scratch, name);
  cpSync(join(folder, "input"), work, { recursive: true });
  const words = readFileSync(join(folder, "command"), "utf8")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const result = await execute(words, work);
  const actual = {
    stdout: result.stdout,
    stderr: result.stderr,
    exit: `${result.code}\n`,
    ...(existsSync(join(folder, "files")) && { files: `${filesIn(work).join("\n")}\n` }),
  };
  for (const [file, text] of Object.entries(actual)) {
    const path = join(folder, file);
    if (process.env.UPDATE === "1") writeFileSync(path, text);
    expect(text, file).toBe(readFileSync(path, "utf8"));
  }
}

function execute(args: readonly string[], cwd: string): Promise<{ stdout: string; stderr: string; code: number }> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, SOURCE_DATE_EPOCH: undefined };
  return new Promise((done) => {
    execFile(process.execPath, [COMMAND, ...args], { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      done({ stdout, stderr, code: error ? Number(error.code) : 0 });
    });
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
