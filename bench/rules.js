import { spawnSync } from "node:child_process";
import { baseline, row } from "./measure.js";
import { makeWorkload } from "./workload.js";

/** All rules together against reading the same YAML, both in one process that starts cold. */
export default function rules() {
  const { folder, files, items, remove } = makeWorkload(26, 54);
  try {
    const measured = Array.from({ length: 7 }, () => {
      const run = spawnSync(process.execPath, [baseline("rules-share.js"), "catalogs"], {
        cwd: folder,
        encoding: "utf8",
      });
      if (run.status !== 0) throw new Error(run.stderr);
      const taken = JSON.parse(run.stdout);
      return { ours: taken.rules / 1000, theirs: taken.reading / 1000, ratio: taken.rules / taken.reading };
    });
    return [row(`rules: ${files} files, ${items} items, against reading them`, measured, 0.15)];
  } finally {
    remove();
  }
}
