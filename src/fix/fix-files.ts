import type { Finding } from "../findings/finding.ts";
import { appeared, type Change } from "./appeared.ts";
import { type Fixable, isFixable } from "./edits.ts";
import { type LeftOut, type Start, type Tried, tryFixes } from "./try-fixes.ts";

/** Texts by the paths of their files. */
export type Texts = ReadonlyMap<string, string>;

/** Checks files in memory. */
export interface Checker {
  /** The text of a file as it was read. */
  textOf(path: string): string;
  /** The findings of all files, where these texts stand in the place of what was read. */
  all(texts: Texts): Promise<readonly Finding[]>;
  /** The findings of one file by itself. */
  alone(path: string, text: string): Promise<readonly Finding[]>;
}

/** A fix that was made, in the text that it was made in. */
export interface Made {
  readonly finding: Fixable;
  readonly text: string;
}

/** How far fixing has come. */
export interface FixState {
  /** The texts of the files that were changed. */
  readonly texts: Texts;
  /** What is found in all files now. */
  readonly findings: readonly Finding[];
  readonly made: readonly Made[];
  /** The fixes of the last round that could not be made. */
  readonly leftOut: readonly LeftOut[];
}

/** The state before any fix. */
export async function beginFixing(checker: Checker): Promise<FixState> {
  return { texts: new Map(), findings: await checker.all(new Map()), made: [], leftOut: [] };
}

/**
 * Makes the wanted fixes until none is left that can be made: one fix may uncover another. It ends,
 * because every round takes findings away and brings none; and since nothing is remembered from round
 * to round, fixing the result again changes nothing.
 */
export async function fixFiles(
  start: FixState,
  wanted: (finding: Finding) => boolean,
  checker: Checker,
): Promise<FixState> {
  let state = start;
  for (;;) {
    const next = await fixOnce(state, wanted, checker);
    if (next.made.length === state.made.length) return next;
    state = next;
  }
}

/** One round: the wanted fixes of all files that can be made side by side. */
export async function fixOnce(
  state: FixState,
  wanted: (finding: Finding) => boolean,
  checker: Checker,
): Promise<FixState> {
  const textOf = (path: string) => state.texts.get(path) ?? checker.textOf(path);
  const tried = new Map<string, Tried>();
  for (const [path, fixes] of fixesByFile(state.findings, wanted, textOf)) {
    const text = textOf(path);
    const check = (changed: string) => checker.alone(path, changed);
    tried.set(path, await tryFixes({ path, text, findings: await check(text), check }, fixes));
  }
  const leftOut = [...tried.values()].flatMap((each) => each.leftOut);
  const changes = new Map(
    [...tried].filter(([, { made }]) => made.length > 0).map(([path, { change }]) => [path, change]),
  );
  if (changes.size === 0) return { ...state, leftOut };
  const texts = new Map([...state.texts, ...[...changes].map(([path, { after }]) => [path, after] as const)]);
  const findings = await checker.all(texts);
  if (appeared(state.findings, findings, changes).length > 0) return fixInTurn({ ...state, leftOut }, tried, checker);
  const made = [...tried].flatMap(([path, each]) => madeIn(each, changes.get(path)));
  return { texts, findings, made: [...state.made, ...made], leftOut };
}

/** Makes the same fixes file by file, each looked at together with all other files. */
async function fixInTurn(start: FixState, tried: ReadonlyMap<string, Tried>, checker: Checker): Promise<FixState> {
  let state = start;
  for (const [path, { change, made: fixes }] of tried) {
    const { texts, findings } = state;
    const check: Start["check"] = (text) => checker.all(new Map([...texts, [path, text]]));
    const each = await tryFixes({ path, text: change.before, findings, check }, fixes);
    state = {
      texts: each.made.length > 0 ? new Map([...texts, [path, each.change.after]]) : texts,
      findings: each.findings,
      made: [...state.made, ...madeIn(each, each.change)],
      leftOut: [...state.leftOut, ...each.leftOut],
    };
  }
  return state;
}

const madeIn = ({ made }: Tried, change: Change | undefined): Made[] =>
  made.map((finding) => ({ finding, text: change?.before ?? "" }));

/** The fixes to try in each file. A file that is no sound YAML is left alone: it may say something else than was read. */
function fixesByFile(
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
  textOf: (path: string) => string,
): Map<string, Fixable[]> {
  const broken = brokenFiles(findings);
  const files = new Map<string, Fixable[]>();
  for (const finding of findings) {
    const { file } = finding;
    if (!finding.fix || broken.has(file) || !wanted(finding) || !isFixable(finding, textOf(file))) continue;
    const own = files.get(file);
    if (own) own.push(finding);
    else files.set(file, [finding]);
  }
  return files;
}

/** The files that cannot be read, or with errors in their YAML. */
export function brokenFiles(findings: readonly Finding[]): ReadonlySet<string> {
  const broken = findings.filter(({ rule, severity }) => severity === "error" && /^(?:yaml|file)\//u.test(rule));
  return new Set(broken.map(({ file }) => file));
}
