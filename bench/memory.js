import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { baseline, GKML, median } from "./measure.js";
import { makeWorkload } from "./workload.js";

/** Kilobytes that a process of gkml ever held. */
function peak(folder) {
  const preload = pathToFileURL(baseline("peak-memory.js")).href;
  const run = spawnSync(process.execPath, ["--import", preload, GKML, "check"], { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`gkml check ended with ${run.status}:\n${run.stdout}${run.stderr}`);
  return Number(/peak-kilobytes (\d+)/u.exec(run.stderr)?.[1]);
}

/** The peak memory of `gkml check` for 26, 260 and 2,600 files, and what each further file adds. */
export default function memory() {
  const rows = [];
  let last;
  for (const files of [26, 260, 2600]) {
    const { folder, items, bytes, remove } = makeWorkload(files, 54);
    try {
      const kilobytes = median(Array.from({ length: files > 1000 ? 1 : 3 }, () => peak(folder)));
      rows.push({
        what: `memory: check of ${files} files, ${items} items, ${(bytes / 1e6).toFixed(1)} MB`,
        peak: `${(kilobytes / 1024).toFixed(0)} MiB`,
        "more a file": last ? `${((kilobytes - last.kilobytes) / (files - last.files)).toFixed(0)} KiB` : "",
        "size of a file": `${(bytes / files / 1024).toFixed(0)} KiB`,
      });
      last = { files, kilobytes };
    } finally {
      remove();
    }
  }
  return rows;
}
