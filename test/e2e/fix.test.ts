import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { good } from "../rules/small-catalog.ts";

const COMMAND = join(import.meta.dirname, "..", "..", "bin", "gkml.js");
let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "gkml-fix-"));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const wrong = good.replace("政务服务中心", "政府服务中心").replace("全社会", "社会公众 # 对象");
const right = wrong.replace("政府服务中心", "政务服务中心").replace("社会公众", "全社会");
const file = () => join(work, "a.yaml");
const fix = (...args: string[]) =>
  execFileSync(process.execPath, [COMMAND, "fix", "a.yaml", ...args], { cwd: work, encoding: "utf8", stdio: "pipe" });

describe("bytes", () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  it.each<[string, (text: string) => Buffer]>([
    ["UTF-8", (text) => Buffer.from(text)],
    ["UTF-8 with a byte order mark and CRLF", (text) => Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`)],
    ["UTF-16", utf16],
    ["UTF-16 the other way round", (text) => utf16(text).swap16()],
  ])("%s stays as it is but for the fixes", (_, encode) => {
    writeFileSync(file(), encode(wrong));
    fix("--dry-run");
    expect(readFileSync(file()).equals(encode(wrong))).toBe(true);
    expect(fix().split("\n")).toHaveLength(3);
    expect(readFileSync(file()).equals(encode(right))).toBe(true);
    expect(fix()).toBe("");
    expect(readFileSync(file()).equals(encode(right))).toBe(true);
  });
});

/** `script` of util-linux gives the command a terminal. */
const SCRIPT = "/usr/bin/script";
const hasTerminal = process.platform === "linux" && existsSync(SCRIPT);

describe.runIf(hasTerminal)("at a terminal", () => {
  const suggested = wrong.replace("deadline:", "deadlin:");

  /** Runs `gkml fix --suggested`, and types each answer when it is asked for one. */
  function answer(...answers: (string | (() => string))[]): Promise<{ shown: string; code: number }> {
    writeFileSync(file(), suggested);
    const command = `"${process.execPath}" "${COMMAND}" fix --suggested --lang en a.yaml`;
    return new Promise((done) => {
      const child = execFile(SCRIPT, ["-qec", command, "/dev/null"], { cwd: work }, (error, shown) => {
        done({ shown, code: error ? Number(error.code) : 0 });
      });
      let seen = "";
      child.stdout?.on("data", (chunk: string) => {
        seen += chunk;
        if (!seen.includes("q quit: ")) return;
        seen = "";
        const next = answers.shift() ?? "q\r";
        child.stdin?.write(typeof next === "string" ? next : next());
      });
    });
  }

  it("makes what is agreed to, and the safe fixes", async () => {
    const { shown, code } = await answer("what\r", "y\r");
    expect(shown).toContain("「deadlin」 → 「deadline」");
    expect(code).toBe(0);
    expect(readFileSync(file(), "utf8")).toBe(right);
  });

  it("leaves what is declined", async () => {
    const { shown, code } = await answer("n\r");
    expect(shown).toContain("Made 2 fixes in 1 file.");
    expect(code).toBe(1);
    expect(readFileSync(file(), "utf8")).toBe(right.replace("deadline:", "deadlin:"));
  });

  it("writes nothing when it is interrupted", async () => {
    const { code } = await answer("\u0003");
    expect(code).toBe(130);
    expect(readFileSync(file(), "utf8")).toBe(suggested);
  });

  it("writes nothing over what another program wrote meanwhile", async () => {
    const { shown, code } = await answer(() => {
      writeFileSync(file(), "title: 别人写的\n");
      return "y\r";
    });
    expect(shown).toContain("a.yaml was changed by another program");
    expect(code).toBe(2);
    expect(readFileSync(file(), "utf8")).toBe("title: 别人写的\n");
  });
});
