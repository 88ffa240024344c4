import { readdirSync } from "node:fs";
import { join } from "node:path";
import { baseline, GKML, pairs, row, seconds } from "./measure.js";
import { takeRows } from "./take-rows.js";
import { makeWorkload } from "./workload.js";

/**
 * `gkml build --xlsx` against a bare exceljs script that writes the same cells with the same styles
 * and merges from rows that are prepared, plus `gkml check`.
 */
export default async function xlsx() {
  const { folder, items, remove } = makeWorkload(26, 54);
  try {
    const build = () => seconds([GKML, "build", "--xlsx", "--out", "out"], folder);
    build();
    const books = readdirSync(join(folder, "out", "xlsx")).filter((name) => name.endsWith(".xlsx"));
    await takeRows(
      books.map((name) => join(folder, "out", "xlsx", name)),
      join(folder, "rows.json"),
    );
    const measured = pairs(
      build,
      () => seconds([baseline("write-xlsx.js"), "rows.json", "bare"], folder) + seconds([GKML, "check"], folder),
    );
    return [row(`xlsx: ${books.length} workbooks of ${items} items, against exceljs + check`, measured, 1.3)];
  } finally {
    remove();
  }
}
