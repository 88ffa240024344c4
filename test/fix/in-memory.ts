import { DEFAULT_WORKSPACE } from "../../src/catalog/workspace.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { beginFixing, type Checker, type FixState, fixFiles } from "../../src/fix/fix-files.ts";
import { checkFiles } from "../../src/pipeline/check.ts";
import { defaultSeverity } from "../../src/pipeline/severity.ts";

/** Finds in all texts together, by the paths of their files. */
export type Find = (texts: ReadonlyMap<string, string>) => Promise<readonly Finding[]>;

/** Finds as `gkml check` does. */
export const findAll: Find = async (texts) => {
  const encoder = new TextEncoder();
  const contents = [...texts].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const checked = await checkFiles(contents, { workspace: DEFAULT_WORKSPACE, severityOf: defaultSeverity });
  return checked.flatMap(({ findings }) => findings);
};

/** A checker of texts that are in no file. */
export function checkerOf(texts: Readonly<Record<string, string>>, find: Find = findAll): Checker {
  const original = new Map(Object.entries(texts));
  return {
    textOf: (path) => original.get(path) ?? "",
    all: (changed) => find(new Map([...original, ...changed])),
    alone: (path, text) => find(new Map([[path, text]])),
  };
}

export const isSafe = ({ fix }: Finding) => fix?.safe === true;

/** Makes all safe fixes. */
export async function fixTexts(texts: Readonly<Record<string, string>>, find: Find = findAll): Promise<FixState> {
  const checker = checkerOf(texts, find);
  return fixFiles(await beginFixing(checker), isSafe, checker);
}

/** Makes all safe fixes of one text. */
export async function fixText(text: string, find: Find = findAll): Promise<{ text: string; state: FixState }> {
  const state = await fixTexts({ "a.yaml": text }, find);
  return { text: state.texts.get("a.yaml") ?? text, state };
}
