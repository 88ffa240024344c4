import type { Finding } from "../findings/finding.ts";
import type { RuleId } from "../findings/messages/table.ts";
import { applyEdits } from "../language/edit.ts";
import { readYaml, type YamlText } from "../source/yaml.ts";
import { appeared, type Change, saying } from "./appeared.ts";
import { isAsMeant } from "./as-meant.ts";
import { likelyCause, notAlone } from "./blame.ts";
import { chooseApart, type Fixable } from "./edits.ts";

/**
 * Why a fix was not made: it would bring a finding of this rule, its own finding would stay, or the
 * YAML would not say what the fix means.
 */
export type Obstacle =
  | { readonly kind: "appears"; readonly rule: RuleId }
  | { readonly kind: "stays" }
  | { readonly kind: "not-as-meant" };

/** A fix that was not made. */
export interface LeftOut {
  readonly finding: Fixable;
  readonly obstacle: Obstacle;
}

/** A file's text as it is, and what is found with it. */
export interface Start {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The findings with another text of the file in its place. */
  check(text: string): Promise<readonly Finding[]>;
}

/** What came of fixes: those made, those not, the change, and the findings after it. */
export interface Tried {
  readonly change: Change;
  readonly made: readonly Fixable[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
}

/** Fixes that cannot be made together, and the findings that they would bring. */
interface Failed {
  readonly obstacle: Obstacle;
  readonly fresh: readonly Finding[];
}

/**
 * Makes of the fixes as many as can be made together without a new finding. All at once at first;
 * when that fails, without those that have most likely brought the new findings; and those that may
 * have been blamed wrongly are tried again.
 */
export async function tryFixes(start: Start, fixes: readonly Fixable[]): Promise<Tried> {
  const { text, findings } = start;
  const yaml = readYaml(text);
  const leftOut: LeftOut[] = [];
  let done: Tried = { change: { before: text, after: text, edits: [] }, made: [], leftOut, findings };

  const attempt = async (made: readonly Fixable[]): Promise<Tried | Failed> => {
    const result = await attemptFixes(start, yaml, made);
    return "change" in result ? { ...result, leftOut } : result;
  };

  const take = async (group: readonly Fixable[]): Promise<void> => {
    const blamed = new Map<Fixable, Finding>();
    const again: Fixable[] = [];
    let left = group;
    while (left.length > 0) {
      const tried = await attempt([...done.made, ...left]);
      if ("change" in tried) {
        done = tried;
        break;
      }
      const [only] = left;
      if (only && left.length === 1) leftOut.push({ finding: only, obstacle: tried.obstacle });
      if (left.length === 1) break;
      if (tried.fresh.length === 0) {
        const half = left.length >> 1;
        await take(left.slice(0, half));
        await take(left.slice(half));
        break;
      }
      // Whose finding is there without it too was blamed wrongly.
      const still = new Set(tried.fresh.map(saying));
      for (const [fix, finding] of blamed) {
        if (still.has(saying(finding)) && blamed.delete(fix)) again.push(fix);
      }
      const causes = new Set<Fixable>();
      for (const finding of tried.fresh) {
        const cause = likelyCause(finding, left);
        if (cause) blamed.set(cause, finding);
        if (cause) causes.add(cause);
      }
      left = left.filter((fix) => !causes.has(fix));
    }
    const unsure = new Set(notAlone([...blamed.keys()]));
    for (const [finding, { rule }] of blamed) {
      if (!unsure.has(finding)) leftOut.push({ finding, obstacle: { kind: "appears", rule } });
    }
    if (again.length > 0) await take(again);
    for (const fix of unsure) await take([fix]);
  };

  let rest = [...fixes];
  for (let group = chooseApart(rest, []); group.length > 0; group = chooseApart(rest, done.made)) {
    await take(group);
    const tried = new Set(group);
    rest = rest.filter((finding) => !tried.has(finding));
  }
  return done;
}

/** Makes fixes together, and looks at what comes of them. */
async function attemptFixes(
  { path, text, findings, check }: Start,
  yaml: YamlText,
  made: readonly Fixable[],
): Promise<Omit<Tried, "leftOut"> | Failed> {
  const edits = made.flatMap(({ fix }) => fix.edits);
  if (!isAsMeant(text, yaml, edits)) return { obstacle: { kind: "not-as-meant" }, fresh: [] };
  const change: Change = { before: text, after: applyEdits(text, edits), edits };
  const found = await check(change.after);
  const fresh = appeared(findings, found, new Map([[path, change]]));
  if (fresh[0]) return { obstacle: { kind: "appears", rule: fresh[0].rule }, fresh };
  // Every fix takes its own finding away: so fixing comes to an end.
  if (found.length > findings.length - made.length) return { obstacle: { kind: "stays" }, fresh };
  return { change, made, findings: found };
}
