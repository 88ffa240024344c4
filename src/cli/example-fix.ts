import { DEFAULT_WORKSPACE } from "../catalog/workspace.ts";
import { checkFiles } from "../pipeline/check.ts";
import { defaultSeverity } from "../pipeline/severity.ts";

/** Begins an example that is only a list of items. */
const HEAD = "domain: social-assistance\ntitle: 社会救助领域基层政务公开标准目录\nitems:\n";

/**
 * How a rule's finding can be mended by `gkml fix`: as its own bad example shows when it is checked.
 * Examples of settings have no fixes.
 */
export async function fixInExample(rule: string, doc: string): Promise<"safe" | "suggested" | undefined> {
  const section = /^## 错误示例\n([\s\S]*?)^## /mu.exec(doc)?.[1] ?? "";
  const encoder = new TextEncoder();
  const files = [...section.matchAll(/^```yaml *(.*)\n([\s\S]*?)^```$/gmu)].map(([, path, text = ""]) => ({
    path: path || "catalog.yaml",
    bytes: encoder.encode(text.startsWith("- id:") ? HEAD + text : text),
  }));
  const options = { workspace: DEFAULT_WORKSPACE, severityOf: defaultSeverity, findingsOnly: true };
  const checked = await checkFiles(files, options);
  const fixes = checked.flatMap(({ findings }) =>
    findings.flatMap((found) => (found.rule === rule && found.fix) || []),
  );
  if (fixes.length === 0) return undefined;
  return fixes.some(({ safe }) => safe) ? "safe" : "suggested";
}
