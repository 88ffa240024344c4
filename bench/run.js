/** `npm run bench [name…]`: runs the benchmarks that are named, or all, and prints a table of each. */
const NAMES = ["start", "check", "rules", "xlsx", "memory"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(", ")}; there are: ${NAMES.join(", ")}`);
  process.exit(2);
}

for (const name of asked.length > 0 ? asked : NAMES) {
  const { default: run } = await import(`./${name}.js`);
  const rows = await run();
  const columns = Object.keys(rows[0]);
  console.log(`| ${columns.join(" | ")} |`);
  console.log(`|${columns.map(() => " --- |").join("")}`);
  for (const row of rows) console.log(`| ${columns.map((column) => row[column]).join(" | ")} |`);
  console.log();
}
