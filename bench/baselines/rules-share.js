/**
 * Reads every catalog of a folder and runs every rule on it, as `gkml check` does; prints the milliseconds
 * of each. Folders before the last one are for warming up: they are done and not counted.
 */
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

let taken = { reading: 0, rules: 0, findings: 0 };
for (const folder of process.argv.slice(2)) taken = measure(folder);
console.log(JSON.stringify(taken));

function measure(folder) {
  const sum = { reading: 0, rules: 0, findings: 0 };
  const memory = new Map();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    const start = performance.now();
    const yaml = readYaml(text);
    const catalog = readCatalog(yaml.value);
    sum.reading += performance.now() - start;
    const problems = shapeOfCatalog(yaml.value);
    const collector = createCollector(createSourceFile(name, text), yaml, defaultSeverity);
    const facts = factsOf(catalog, DEFAULT_WORKSPACE);
    const before = performance.now();
    checkCatalog({ catalog, value: yaml.value, problems, collector, facts }, memory);
    sum.rules += performance.now() - before;
    sum.findings += collector.findings.length;
  }
  return sum;
}
