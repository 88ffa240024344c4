import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Quiet, without a sandbox (tests run as root), and without calls home. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Chromium is: `GKML_CHROMIUM`, `/usr/bin`, else the search path. */
export function findChromium(): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const named = process.env.GKML_CHROMIUM;
  const candidates = named ? [named] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram);
}

let asked: string | undefined | null = null;

/**
 * Finds Chromium, and installs it with Chinese fonts where that is possible: as root, with apt-get.
 * Without it, says loudly that browser tests cannot run.
 */
export function ensureChromium(): string | undefined {
  if (asked !== null) return asked;
  asked = findChromium() ?? install();
  if (asked === undefined) {
    process.stderr.write(
      "\n*** 没有 Chromium：浏览器测试未运行。请安装 chromium 和 fonts-noto-cjk，或以 GKML_CHROMIUM 指明路径。 ***\n\n",
    );
  }
  return asked;
}

/** For `globalSetup` of vitest: installs once, before test files run side by side. */
export function setup(): void {
  ensureChromium();
}

function install(): string | undefined {
  if (process.env.GKML_CHROMIUM || process.getuid?.() !== 0 || !isProgram("/usr/bin/apt-get")) return undefined;
  const apt = (...options: string[]) =>
    spawnSync("apt-get", options, {
      stdio: "ignore",
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  return findChromium();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
