import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that gkml is installed in: it holds the bundled catalogs and schemas. */
export const PACKAGE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** gkml's version, as package.json says it. */
export function version(): string {
  return JSON.parse(readFileSync(join(PACKAGE_FOLDER, "package.json"), "utf8")).version;
}
