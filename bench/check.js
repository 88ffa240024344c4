import { baseline, GKML, pairs, row, seconds } from "./measure.js";
import { makeWorkload } from "./workload.js";

/** `gkml check` against a bare script that parses the same files with `yaml` and does nothing else. */
export default function check() {
  const { folder, files, items, bytes, remove } = makeWorkload(26, 54);
  try {
    const measured = pairs(
      () => seconds([GKML, "check"], folder),
      () => seconds([baseline("parse.js"), "catalogs"], folder),
    );
    const what = `check: ${files} files, ${items} items, ${(bytes / 1e6).toFixed(2)} MB, against yaml.parse`;
    return [row(what, measured, 1.3)];
  } finally {
    remove();
  }
}
