import { readdirSync, readFileSync } from "node:fs";
import type { Catalog } from "../../../src/catalog/catalog.ts";
import { readCatalog } from "../../../src/catalog/read-catalog.ts";
import { readYaml } from "../../../src/source/yaml.ts";

const FOLDER = new URL("../../../catalogs/", import.meta.url);

/** The reference catalogs that gkml brings along, or those of the given numbers. */
export function bundledCatalogs(numbers?: readonly string[]): Catalog[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml") && (!numbers || numbers.includes(name.slice(0, 2))))
    .sort()
    .map((name) => readCatalog(readYaml(readFileSync(new URL(name, FOLDER), "utf8")).value));
}
