/** The least that reading a folder of catalogs with `yaml` costs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = process.argv[2];
for (const name of readdirSync(folder)) parse(readFileSync(join(folder, name), "utf8"));
