/** Reads every catalog of a folder and runs every rule on it, as `gkml check` does; prints the seconds of each. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalog } from "../../lib/catalog/read-catalog.js";
import { shapeOfCatalog } from "../../lib/catalog/shape.js";
import { DEFAULT_WORKSPACE } from "../../lib/catalog/workspace.js";
import { createCollector } from "../../lib/findings/collect.js";
import { defaultSeverity } from "../../lib/pipeline/severity.js";
import { factsOf } from "../../lib/rules/facts.js";
import { checkCatalog } from "../../lib/rules/run.js";
import { createSourceFile } from "../../lib/source/source-file.js";
import { readYaml } from "../../lib/source/yaml.js";

const folder = process.argv[2] ?? "catalogs";
const taken = { reading: 0, rules: 0 };
const memory = new Map();
let findings = 0;

for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), "utf8");
  const start = performance.now();
  const yaml = readYaml(text);
  const read = performance.now();
  const catalog = readCatalog(yaml.value);
  const problems = shapeOfCatalog(yaml.value);
  const collector = createCollector(createSourceFile(name, text), yaml, defaultSeverity);
  const before = performance.now();
  checkCatalog({ catalog, value: yaml.value, problems, collector, facts: factsOf(catalog, DEFAULT_WORKSPACE) }, memory);
  taken.rules += performance.now() - before;
  taken.reading += read - start;
  findings += collector.findings.length;
}
console.log(JSON.stringify({ ...taken, findings }));
