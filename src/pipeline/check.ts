import type { Catalog } from "../catalog/catalog.ts";
import { readCatalog } from "../catalog/read-catalog.ts";
import { shapeOfCatalog } from "../catalog/shape.ts";
import type { Workspace } from "../catalog/workspace.ts";
import { type Collector, createCollector, type SeverityOf } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import type { TextMemory } from "../rules/check-texts.ts";
import type { Outline, RuleCatalog } from "../rules/define-rule.ts";
import { factsOf } from "../rules/facts.ts";
import { checkCatalog, checkTogether, outlineOf } from "../rules/run.ts";
import { decode } from "../source/decode.ts";
import { LIMITS } from "../source/limits.ts";
import { createSourceFile } from "../source/source-file.ts";
import { applyIgnores, type Ignores, readIgnores } from "./ignores.ts";
import { openYaml, reportEmpty } from "./open-yaml.ts";

/** What the host read: the bytes of a file, or why it could not. */
export type FileContent =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly failure: string }
  | { readonly path: string; readonly tooLarge: number };

/** A file after it was checked. `catalog` is absent when the file holds none that can be read, or it was not asked for. */
export interface CheckedFile {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly items: number;
  /** How many findings its ignore comments let pass. */
  readonly ignored: number;
  readonly catalog?: Catalog;
}

interface Checked {
  readonly file: CheckedFile;
  readonly outline: Outline | undefined;
  readonly ignores: Ignores | undefined;
}

/** What files are checked with. */
export interface CheckOptions {
  /** Forgets each catalog once it is checked, so that memory does not grow with the files. */
  readonly findingsOnly?: boolean;
  readonly workspace: Workspace;
  readonly severityOf: SeverityOf;
}

/**
 * Checks files one after the other as they come, then the catalogs together. All findings of all
 * files are there at the end; a file that cannot be read has a finding and stops nothing.
 */
export async function checkFiles(
  contents: AsyncIterable<FileContent> | Iterable<FileContent>,
  options: CheckOptions,
): Promise<CheckedFile[]> {
  const checked: Checked[] = [];
  const memory: TextMemory = new Map();
  for await (const content of contents) {
    const { file, ...rest } = checkFile(content, options, memory);
    const { catalog, ...findingsOnly } = file;
    checked.push({ file: catalog && options.findingsOnly ? findingsOnly : file, ...rest });
  }
  const together = new Map<string, Finding[]>();
  for (const finding of checkTogether(
    checked.flatMap(({ outline }) => outline ?? []),
    options.severityOf,
  )) {
    const own = together.get(finding.file);
    if (own) own.push(finding);
    else together.set(finding.file, [finding]);
  }
  return checked.map(({ file, ignores }) => {
    const own = together.get(file.path);
    const findings = own ? [...file.findings, ...own] : file.findings;
    return ignores ? { ...file, ...applyIgnores(ignores, findings) } : { ...file, findings };
  });
}

function checkFile(content: FileContent, options: CheckOptions, memory: TextMemory): Checked {
  const read = readContent(content, options.severityOf);
  return "text" in read ? checkText(content.path, read.text, options, memory) : finish(read);
}

/** What is wrong with a file that holds no text to read. */
export function unreadable(content: FileContent, severityOf: SeverityOf): readonly Finding[] {
  const read = readContent(content, severityOf);
  return "text" in read ? [] : read.findings;
}

/** The text of a file, or the finding that says why there is none. */
function readContent(content: FileContent, severityOf: SeverityOf): { readonly text: string } | Collector {
  const { path } = content;
  const collect = (text: string) => createCollector(createSourceFile(path, text), undefined, severityOf);
  const nowhere = { start: 0, end: 0 };
  if ("failure" in content) {
    const collector = collect("");
    collector.add("file/unreadable", nowhere, { reason: content.failure });
    return collector;
  }
  if ("tooLarge" in content) {
    const collector = collect("");
    collector.add("file/limit", nowhere, { limit: "bytes", actual: content.tooLarge, most: LIMITS.bytes });
    return collector;
  }
  const decoded = decode(content.bytes);
  if (decoded.ok) return decoded;
  const collector = collect("\n".repeat(decoded.line - 1));
  const place = { start: decoded.line - 1, end: decoded.line - 1 };
  collector.add("file/encoding", place, { path, ...decoded });
  return collector;
}

function checkText(path: string, text: string, { workspace, severityOf }: CheckOptions, memory: TextMemory): Checked {
  const opened = openYaml(path, text, severityOf);
  const { yaml, collector } = opened;
  // A lone `---` is read as one empty text: there is no catalog in it.
  if (yaml.value === undefined || yaml.value === "") {
    reportEmpty(opened);
    return finish(collector);
  }
  const read = readCatalog(yaml.value);
  const catalog: RuleCatalog = {
    catalog: read,
    value: yaml.value,
    problems: shapeOfCatalog(yaml.value),
    collector,
    facts: factsOf(read, workspace),
  };
  checkCatalog(catalog, memory);
  return finish(collector, catalog);
}

/** Keeps of a file what its findings and items need; the parsed document can go. */
function finish(collector: Collector, catalog?: RuleCatalog): Checked {
  const { file, findings } = collector;
  return {
    file: {
      path: file.path,
      findings,
      items: catalog?.catalog.items.length ?? 0,
      ignored: 0,
      ...(catalog && { catalog: catalog.catalog }),
    },
    outline: catalog && outlineOf(catalog),
    ignores: catalog && readIgnores(collector),
  };
}
