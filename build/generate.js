/**
 * Makes `generated/`: what is written once in a form that people edit (schemas, rule docs, templates)
 * and used at run time in another. Run by `npm run compile`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { globSync } from "tinyglobby";

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

rmSync(join(root, "lib"), { recursive: true, force: true });
rmSync(join(root, "generated"), { recursive: true, force: true });
mkdirSync(join(root, "generated"));

const schemas = list("schemas/*.schema.json").map((path) => ({
  name: path.replace(/^schemas\/(.*)\.schema\.json$/u, "$1"),
  schema: JSON.parse(read(path)),
}));

writeValidators();
writeKeys();
writeTexts("rule-docs", list("src/rules/*/*.md"), (path) => path.replace(/^src\/rules\//u, "").replace(/\.md$/u, ""));
writeTexts("templates", list("templates/**/*.{hbs,css,yaml}"), (path) => path.replace(/^templates\//u, ""));

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

function write(name, text) {
  writeFileSync(join(root, "generated", name), text);
}
