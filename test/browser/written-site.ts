import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Site } from "../emit/html/fixture.ts";

/** A site that lies in a folder of its own. */
export interface WrittenSite {
  readonly pages: readonly string[];
  /** The `file:` address of a page. */
  address(path: string): string;
  remove(): void;
}

export function writeSite(site: Site): WrittenSite {
  const folder = mkdtempSync(join(tmpdir(), "gkml-site-"));
  for (const path of site.paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), site.text(path));
  }
  return {
    pages: site.paths.filter((path) => path.endsWith(".html")),
    address: (path) => pathToFileURL(join(folder, path)).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
