/**
 * Makes `generated/`: what is written once in a form that people edit (schemas, rule docs, templates)
 * and used at run time in another. Run by `npm run compile`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { globSync } from "tinyglobby";
import { parse } from "yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (path) => readFileSync(join(root, path), "utf8");
const list = (pattern) => globSync(pattern, { cwd: root }).sort();

const VALIDATOR_TYPES = `export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}`;

const HOLIDAY_TYPES = `export declare const holidays: readonly {
  readonly year: number;
  readonly holidays: readonly { readonly name: string; readonly first: string; readonly last: string }[];
  readonly workdays: readonly string[];
}[];
`;

for (const path of list(["lib/**/*.js", "!lib/bundle"])) {
  const source = path.replace(/^lib\//u, "src/").replace(/\.js$/u, ".ts");
  if (!existsSync(join(root, source))) rmSync(join(root, path));
}
mkdirSync(join(root, "generated"), { recursive: true });
/** The files of this run; whatever else lies in the folder is of an earlier one. */
const written = new Set();

const schemas = list("schemas/*.schema.json").map((path) => ({
  name: path.replace(/^schemas\/(.*)\.schema\.json$/u, "$1"),
  schema: JSON.parse(read(path)),
}));

writeValidators();
writeKeys();
writeTexts("rule-docs", list("src/rules/*/*.md"), (path) => path.replace(/^src\/rules\//u, "").replace(/\.md$/u, ""));
writeTexts("templates", list("templates/**/*.{hbs,css,yaml}"), (path) => path.replace(/^templates\//u, ""));
writeKnowledge();
writeReferenceItems();
writeHolidays();
for (const file of list("generated/*")) if (!written.has(basename(file))) rmSync(join(root, file));

/** Validators compiled ahead of time: ajv itself is not loaded when gkml runs. */
function writeValidators() {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    ownProperties: true,
    code: { source: true, esm: true },
  });
  // Words for editors: yaml-language-server reads them, a validator has nothing to do with them.
  ajv.addVocabulary(["markdownDescription", "patternErrorMessage", "defaultSnippets"]);
  const names = {};
  for (const { name, schema } of schemas) {
    ajv.addSchema(schema);
    names[`${name}Schema`] = schema.$id;
  }
  const code = standaloneCode(ajv, names);
  if (code.includes("require(")) throw new Error("a validator needs ajv at run time: use no keyword that does");
  write("validators.js", code);
  const declarations = Object.keys(names).map((name) => `export const ${name}: Validator;`);
  write("validators.d.ts", `${VALIDATOR_TYPES}\n${declarations.join("\n")}\n`);
}

/** The keys that each map may hold, for findings that name them: `items/*` → [id, name, …]. */
function writeKeys() {
  const all = {};
  for (const { name, schema } of schemas) {
    const keys = {};
    const walk = (at, node) => {
      const part = node.$ref ? schema.definitions[node.$ref.split("/").at(-1)] : node;
      if (part.properties) keys[at.join("/")] = Object.keys(part.properties);
      for (const [key, inner] of Object.entries(part.properties ?? {})) walk([...at, key], inner);
      if (part.items) walk([...at, "*"], part.items);
      if (typeof part.additionalProperties === "object") walk([...at, "*"], part.additionalProperties);
    };
    walk([], schema);
    all[name] = keys;
  }
  write("schema-keys.js", `export default ${JSON.stringify(all, null, 1)};\n`);
  write(
    "schema-keys.d.ts",
    "declare const keys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;\nexport default keys;\n",
  );
}

function writeTexts(name, paths, key) {
  const entries = paths.map((path) => [key(path), read(path)]);
  write(`${name}.js`, `export default ${JSON.stringify(Object.fromEntries(entries), null, 1)};\n`);
  write(`${name}.d.ts`, "declare const texts: Readonly<Record<string, string>>;\nexport default texts;\n");
}

/** The tables of law and institutions, `src/knowledge/county-names.yaml` as the export `countyNames`. */
function writeKnowledge() {
  const tables = list("src/knowledge/*.yaml").map((path) => ({
    name: basename(path, ".yaml").replace(/-(\w)/gu, (_, letter) => letter.toUpperCase()),
    value: parse(read(path), { schema: "core" }),
  }));
  const code = tables.map(
    ({ name, value }) => `export const ${name} = JSON.parse(${quoted(JSON.stringify(value))});\n`,
  );
  write("knowledge.js", code.join(""));
  write("knowledge.d.ts", tables.map(({ name }) => `export declare const ${name}: unknown;\n`).join(""));
}

/** The names of the reference catalogs' items, their levels joined by line breaks: an id that names something else is told by them. */
function writeReferenceItems() {
  const all = {};
  for (const path of list("catalogs/*.yaml")) {
    const { domain, items } = parse(read(path), { schema: "core" });
    const names = items.map(({ id, name }) => [id, [name.level1, name.level2, name.level3].filter(Boolean).join("\n")]);
    all[domain] = Object.fromEntries(names);
  }
  write("reference-items.js", `export default JSON.parse(${quoted(JSON.stringify(all))});\n`);
  write(
    "reference-items.d.ts",
    "declare const items: Readonly<Record<string, Readonly<Record<string, string>>>>;\nexport default items;\n",
  );
}

/**
 * Holidays and make-up working days of each year, from the data of chinese-days: the package itself is not
 * needed when gkml runs. A year is covered when its National Day is in the data; notices for New Year reach
 * back into December, so a December alone makes no year.
 */
function writeHolidays() {
  const require = createRequire(import.meta.url);
  const { holidays, workdays } = require("chinese-days/dist/chinese-days.json");
  const { name, version, license } = require("chinese-days/package.json");
  const copyright = /^Copyright .*$/mu.exec(readFileSync(require.resolve("chinese-days/LICENSE"), "utf8"))?.[0];
  const years = Object.keys(holidays)
    .filter((day) => day.endsWith("-10-01"))
    .map((day) => ({ year: Number(day.slice(0, 4)), holidays: [], workdays: [] }))
    .sort((a, b) => a.year - b.year);
  const yearOf = (day) => {
    const year = years.find((entry) => entry.year === Number(day.slice(0, 4)));
    if (!year) throw new Error(`chinese-days has ${day}, but not the whole year`);
    return year;
  };
  const next = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  for (const day of Object.keys(holidays).sort()) {
    const [, chinese] = holidays[day].split(",");
    const last = yearOf(day).holidays.at(-1);
    if (last?.name === chinese && next(last.last) === day) last.last = day;
    else yearOf(day).holidays.push({ name: chinese, first: day, last: day });
  }
  for (const day of Object.keys(workdays).sort()) yearOf(day).workdays.push(day);
  write(
    "holidays.js",
    `// From ${name} ${version} (${license}). ${copyright}\nexport const holidays = JSON.parse(${quoted(JSON.stringify(years))});\n`,
  );
  write("holidays.d.ts", HOLIDAY_TYPES);
}

/** JSON in a text is parsed several times faster than the same as code. */
function quoted(json) {
  return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function write(name, text) {
  writeFileSync(join(root, "generated", name), text);
  written.add(name);
}
