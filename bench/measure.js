/** Times whole processes, in pairs, so that a busy machine troubles both sides alike. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const GKML = fileURLToPath(new URL("../bin/gkml.js", import.meta.url));
export const baseline = (name) => fileURLToPath(new URL(`baselines/${name}`, import.meta.url));

/** Runs one Node process to its end and gives its seconds; a process that fails ends the benchmark. */
export function seconds(args, cwd) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  const taken = Number(process.hrtime.bigint() - start) / 1e9;
  if (run.status !== 0) throw new Error(`${args.join(" ")} ended with ${run.status}:\n${run.stdout}${run.stderr}`);
  return taken;
}

/** The ratios ours : theirs of five pairs A B A B …, after one that warms the disk's cache. */
export function pairs(ours, theirs, count = 5) {
  ours();
  theirs();
  return Array.from({ length: count }, () => {
    const a = ours();
    const b = theirs();
    return { ours: a, theirs: b, ratio: a / b };
  });
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** One line of the table: the median ratio with its range, both medians, and the target. */
export function row(what, measured, target) {
  const ratios = measured.map(({ ratio }) => ratio);
  const middle = median(ratios);
  return {
    what,
    ratio: middle.toFixed(2),
    range: `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
    target: `≤ ${target}`,
    ours: `${median(measured.map(({ ours }) => ours)).toFixed(3)} s`,
    theirs: `${median(measured.map(({ theirs }) => theirs)).toFixed(3)} s`,
    met: middle <= target ? "yes" : "NO",
  };
}
