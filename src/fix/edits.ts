import type { Finding, Fix } from "../findings/finding.ts";
import { type Edit, inOrder } from "../language/edit.ts";
import type { Range } from "../source/range.ts";

/** A finding that brings a fix. */
export type Fixable = Finding & { readonly fix: Fix };

/** Whether a finding has a fix whose edits lie in the text, apart from each other, and change something. */
export function isFixable(finding: Finding, text: string): finding is Fixable {
  const edits = finding.fix?.edits ?? [];
  return (
    edits.every(({ range: { start, end } }) => 0 <= start && start <= end && end <= text.length) &&
    edits.some((edit) => text.slice(edit.range.start, edit.range.end) !== edit.text) &&
    addApart(edits, []) !== undefined
  );
}

/** The fixes that can be made together with those taken before: of two that overlap, the one that begins first. */
export function chooseApart(fixes: readonly Fixable[], taken: readonly Fixable[]): Fixable[] {
  let ranges = inOrder(taken.flatMap(({ fix }) => fix.edits)).map(({ range }) => range);
  const chosen: Fixable[] = [];
  for (const finding of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    const together = addApart(finding.fix.edits, ranges);
    if (!together) continue;
    ranges = together;
    chosen.push(finding);
  }
  return chosen;
}

const startOf = ({ fix }: Fixable) => Math.min(...fix.edits.map(({ range }) => range.start));

/** The sorted ranges with those of the edits among them; undefined when two are not apart. */
function addApart(edits: readonly Edit[], ranges: readonly Range[]): Range[] | undefined {
  const all = [...ranges];
  for (const { range } of edits) {
    const at = firstAfter(all, range.start);
    const [before, after] = [all[at - 1], all[at]];
    if ((before && !isApart(before, range)) || (after && !isApart(range, after))) return undefined;
    all.splice(at, 0, range);
  }
  return all;
}

/** Ranges that touch are apart, unless one is empty: then it would be open which comes first. */
function isApart(first: Range, second: Range): boolean {
  const inserts = first.start === first.end || second.start === second.end;
  return inserts ? first.end < second.start : first.end <= second.start;
}

/** The index of the first range that begins after an offset. */
function firstAfter(sorted: readonly Range[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
