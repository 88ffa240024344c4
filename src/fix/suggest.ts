import { type Finding, sortFindings } from "../findings/finding.ts";
import { saying } from "./appeared.ts";
import { type Fixable, isFixable } from "./edits.ts";
import { brokenFiles, type Checker, type FixState, fixOnce } from "./fix-files.ts";
import type { LeftOut } from "./try-fixes.ts";

/** What a person says to a suggested fix: this one, not this one, this and all that follow, no more. */
export type Answer = "yes" | "no" | "all" | "quit";

/** Asks about a fix of a file's text. */
export type Ask = (finding: Fixable, text: string) => Promise<Answer>;

/**
 * Makes those of the unsafe fixes that a person agrees to, one after the other, each on the text that
 * the earlier ones left. One that would bring a new finding is left out all the same: `leftOut` holds
 * those that were agreed to in vain.
 */
export async function suggestFixes(start: FixState, ask: Ask, checker: Checker): Promise<FixState> {
  const declined = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  let state = start;
  for (;;) {
    const [finding] = suggestions(state, declined, checker);
    if (!finding) break;
    const answer = await ask(finding, textOf(finding.file, state, checker));
    if (answer === "quit") break;
    if (answer === "all") {
      state = await makeAll(state, declined, checker);
      leftOut.push(...state.leftOut);
      break;
    }
    const next = answer === "yes" ? await fixOnce(state, (other) => other === finding, checker) : state;
    if (next.made.length === state.made.length) {
      declined.set(saying(finding), (declined.get(saying(finding)) ?? 0) + 1);
      if (answer === "yes") leftOut.push(...next.leftOut);
    }
    state = next;
  }
  return { ...state, leftOut };
}

/** Makes every suggestion that was not declined, round after round. */
async function makeAll(start: FixState, declined: Declined, checker: Checker): Promise<FixState> {
  let state = start;
  for (;;) {
    const wanted = new Set<Finding>(suggestions(state, declined, checker));
    const next = await fixOnce(state, (finding) => wanted.has(finding), checker);
    if (next.made.length === state.made.length) return next;
    state = next;
  }
}

/** Whether a finding has a fix that a person must agree to. */
export const isSuggestion = ({ fix }: Finding) => fix?.safe === false;

/** How many findings that say the same were declined. */
type Declined = ReadonlyMap<string, number>;

const textOf = (path: string, { texts }: FixState, checker: Checker) => texts.get(path) ?? checker.textOf(path);

/** The suggestions that were not declined, in the order of the files; of findings that say the same, as many are passed over as were. */
function suggestions(state: FixState, declined: Declined, checker: Checker): Fixable[] {
  const passed = new Map<string, number>();
  const broken = brokenFiles(state.findings);
  return sortFindings(state.findings).filter((finding): finding is Fixable => {
    if (!isSuggestion(finding) || broken.has(finding.file)) return false;
    if (!isFixable(finding, textOf(finding.file, state, checker))) return false;
    const name = saying(finding);
    const before = passed.get(name) ?? 0;
    passed.set(name, before + 1);
    return before >= (declined.get(name) ?? 0);
  });
}
