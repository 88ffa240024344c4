import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { baseline, row } from "./measure.js";
import { makeWorkload } from "./workload.js";

/**
 * All rules together against reading the same YAML, both in one process: once Node has compiled what runs
 * (an editor, many files), and in a process that has just started.
 */
export default function rules() {
  const workload = makeWorkload(26, 54);
  const others = [1, 2, 3].map((seed) => makeWorkload(26, 54, seed));
  const folderOf = ({ folder }) => join(folder, "catalogs");
  try {
    const what = `${workload.files} files, ${workload.items} items, against reading them`;
    return [
      row(`rules, warm: ${what}`, shares([...others, workload].map(folderOf)), 0.15),
      row(`rules, first run: ${what}`, shares([folderOf(workload)]), 0.15),
    ];
  } finally {
    for (const { remove } of [workload, ...others]) remove();
  }
}

function shares(folders) {
  return Array.from({ length: 7 }, () => {
    const run = spawnSync(process.execPath, [baseline("rules-share.js"), ...folders], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    const taken = JSON.parse(run.stdout);
    return { ours: taken.rules / 1000, theirs: taken.reading / 1000, ratio: taken.rules / taken.reading };
  });
}
