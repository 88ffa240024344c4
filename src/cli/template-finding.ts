import { join } from "node:path";
import { makeFinding } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import type { TemplateProblem } from "../findings/messages/template.ts";
import { displayPath } from "../host/read.ts";
import type { OpenWorkspace } from "./workspace.ts";

/** What is wrong with a template of the user's; `name` is as the emitter knows it, `html/domain.hbs`. */
export function templateFinding(
  name: string,
  line: number,
  problem: TemplateProblem,
  { workspace, folder, severityOf }: OpenWorkspace,
): Finding | undefined {
  const file = displayPath(join(folder, workspace.output.templates ?? "", name.replace(/^html\//u, "")));
  const place = { line, column: 1 };
  const params = { template: file, line, problem };
  return makeFinding("workspace/template", file, { start: place, end: place }, params, {}, severityOf);
}
