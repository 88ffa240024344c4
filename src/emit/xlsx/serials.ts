/** Ascending running numbers in words: `1、3—5`. */
export function serialsInWords(serials: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const serial of serials) {
    const run = runs.at(-1);
    if (run && run.last + 1 === serial) run.last = serial;
    else runs.push({ first: serial, last: serial });
  }
  return runs.map(({ first, last }) => words(first, last)).join("、");
}

function words(first: number, last: number): string {
  if (first === last) return String(first);
  return last === first + 1 ? `${first}、${last}` : `${first}—${last}`;
}
