import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import * as generated from "#generated/validators.js";
import { readYaml } from "../../src/source/yaml.ts";

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly examples?: readonly unknown[];
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
}

const folder = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
const names = readdirSync(new URL("schemas/", folder)).filter((name) => name.endsWith(".schema.json"));

function newAjv(): Ajv {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, ownProperties: true, strict: true });
  ajv.addVocabulary(["markdownDescription", "patternErrorMessage", "defaultSnippets"]);
  return ajv;
}

/** Every schema inside a schema, with the way to it. */
function* partsOf(schema: Schema, path: string): Generator<[string, Schema]> {
  yield [path, schema];
  for (const group of ["properties", "definitions"] as const) {
    for (const [name, inner] of Object.entries(schema[group] ?? {})) yield* partsOf(inner, `${path}/${group}/${name}`);
  }
  if (schema.items) yield* partsOf(schema.items, `${path}/items`);
  if (typeof schema.additionalProperties === "object") yield* partsOf(schema.additionalProperties, `${path}/*`);
}

test("there are the three schemas of the design, and that of holidays.yaml", () => {
  expect(names).toEqual([
    "catalog.schema.json",
    "holidays.schema.json",
    "profile.schema.json",
    "workspace.schema.json",
  ]);
});

describe.each(names)("%s", (name) => {
  const schema: Schema & { readonly $schema: string; readonly $id: string } = JSON.parse(read(`schemas/${name}`));
  const parts = [...partsOf(schema, "")];
  const definitions = schema.definitions ?? {};
  const resolved = (part: Schema) => (part.$ref ? definitions[part.$ref.replace("#/definitions/", "")] : part);

  test("is valid draft-07, by ajv's strict reading", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    const ajv = newAjv();
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test("every property has a Chinese description, its own or that of what it refers to", () => {
    const without = parts
      .flatMap(([path, part]) =>
        Object.entries(part.properties ?? {}).map(([key, inner]) => [`${path}/${key}`, resolved(inner)] as const),
      )
      .filter(([, inner]) => !/\p{Script=Han}/u.test(inner?.description ?? ""));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test("every reference leads to a definition, and every definition is used", () => {
    const used = new Set(parts.flatMap(([, part]) => part.$ref?.replace("#/definitions/", "") ?? []));
    expect([...used].sort()).toEqual(Object.keys(definitions).sort());
  });

  test("every map is closed, or says what its other keys hold", () => {
    const open = parts.filter(([, part]) => part.properties && part.additionalProperties === undefined);
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test("patterns other than `not blank` explain themselves in an editor", () => {
    const silent = parts.filter(
      ([, { pattern, patternErrorMessage }]) => pattern !== undefined && pattern !== "\\S" && !patternErrorMessage,
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test("examples and snippets are valid where they stand", () => {
    const ajv = newAjv();
    for (const [path, part] of parts) {
      const validate = ajv.compile({ ...part, definitions });
      for (const example of part.examples ?? []) {
        expect(validate(example), `${path}: ${JSON.stringify(example)} ${JSON.stringify(validate.errors)}`).toBe(true);
      }
      for (const { label, body } of part.defaultSnippets ?? []) {
        expect(label).toMatch(/\p{Script=Han}/u);
        // `${4:公开内容}` is a place that the editor lets one fill; its text is what stands there at first.
        const filled = JSON.parse(JSON.stringify(body).replace(/\$\{\d+:([^}]*)\}/gu, "$1"));
        expect(validate(filled), `${path} ${label}: ${JSON.stringify(validate.errors)}`).toBe(true);
      }
    }
  });
});

describe("the bundled catalogs", () => {
  const validate = newAjv().compile(JSON.parse(read("schemas/catalog.schema.json")));
  const catalogs = readdirSync(new URL("catalogs/", folder)).filter((name) => name.endsWith(".yaml"));

  test("there are some", () => {
    expect(catalogs.length).toBeGreaterThanOrEqual(3);
  });

  test.each(catalogs)("%s is valid, and names the schema for editors", (name) => {
    const text = read(`catalogs/${name}`);
    const { value, problems } = readYaml(text);
    expect(problems).toEqual([]);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../schemas/catalog.schema.json");
  });
});

describe("the validators compiled ahead of time agree with ajv at run time", () => {
  const good = readYaml(read("catalogs/05-social-assistance.yaml")).value;
  const item = { id: "05-001", name: { level1: "甲" } };
  const values: readonly unknown[] = [
    good,
    {},
    [],
    "text",
    { domain: "health", title: "x", items: [] },
    { domain: "health", title: "x", items: [item] },
    { domain: " ", title: "", items: [{ ...item, id: "有空 格" }] },
    { domain: "health", title: "x", items: [{ ...item, method: "主动", level: ["县级", "省级"], 时限: "十日" }] },
    {
      domain: "health",
      title: "x",
      items: [{ ...item, channel: {}, audience: { groups: [] }, deadline: [{ scope: "a" }] }],
    },
    { domain: "health", title: "x", items: [{ ...item, unverified: "yes", stage: [], links: [{ url: "ftp://a" }] }] },
    { domain: "health", title: "x", items: [item], defaults: { id: "a" }, edition: "明年" },
    Object.assign(Object.create(null), { domain: "a", title: "b", items: ["c"], constructor: "d" }),
    { region: "某县", rules: { "name/missing": "off" }, output: { formats: ["html"] } },
    { region: "", rules: { x: "loud" }, output: { formats: ["pdf"] }, catalogs: [], extra: 1 },
    { columns: ["serial"], title: "x" },
    { columns: [] },
  ];

  const pairs = names.map((name) => {
    const key = `${name.replace(".schema.json", "")}Schema`;
    const ahead = (generated as unknown as Readonly<Record<string, ValidateFunction>>)[key];
    return [name, ahead, newAjv().compile(JSON.parse(read(`schemas/${name}`)))] as const;
  });

  test.each(pairs)("%s", (_, ahead, now) => {
    expect(ahead).toBeTypeOf("function");
    let refused = 0;
    for (const value of values) {
      expect(ahead?.(value)).toBe(now(value));
      expect(ahead?.errors).toEqual(now.errors);
      if (now.errors) refused += 1;
    }
    expect(refused).toBeGreaterThan(5);
  });
});
