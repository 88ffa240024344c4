import { type Collector, createCollector, type SeverityOf } from "../findings/collect.ts";
import { createSourceFile } from "../source/source-file.ts";
import { readYaml, type YamlText } from "../source/yaml.ts";
import { reportYamlProblem } from "./report-yaml.ts";

/** A YAML file's value, with a collector that has taken what is wrong with the YAML. */
export interface OpenYaml {
  readonly yaml: YamlText;
  readonly collector: Collector;
}

/** Reads the text of a YAML file. */
export function openYaml(path: string, text: string, severityOf: SeverityOf): OpenYaml {
  const yaml = readYaml(text);
  const collector = createCollector(createSourceFile(path, text), yaml, severityOf);
  for (const problem of yaml.problems) reportYamlProblem(problem, collector);
  return { yaml, collector };
}

/** Says that a file without a value holds nothing, unless its problems have said why. */
export function reportEmpty({ yaml, collector }: OpenYaml): void {
  if (yaml.problems.length > 0) return;
  collector.add("file/empty", { start: 0, end: 0 }, { comments: /\S/u.test(collector.file.text) });
}
