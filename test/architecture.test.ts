import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort();

interface Import {
  readonly from: string;
  readonly to: string;
  readonly how: "static" | "type" | "dynamic";
}

/** The code without comments and without the words of strings other than those of imports. */
const codeOf = (path: string) =>
  readFileSync(join(root, "src", path), "utf8")
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/^\s*\/\/.*$/gmu, "");

/** What a file imports: TypeScript 7 has no programming interface, and imports have one plain form here. */
function importsOf(path: string): Import[] {
  const code = codeOf(path);
  const statics = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gmu);
  const dynamics = code.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/gu);
  return [
    ...[...statics].map(([, type, to = ""]): Import => ({ from: path, to, how: type ? "type" : "static" })),
    ...[...dynamics].map(([, to = ""]): Import => ({ from: path, to, how: "dynamic" })),
  ];
}

const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => to.startsWith("."));
const outside = imports.filter(({ to }) => !to.startsWith("."));
const target = ({ from, to }: Import) => posix.join(posix.dirname(from), to);
const roomOf = (path: string) => path.split("/")[0] ?? "";
const told = (found: readonly Import[]) => found.map(({ from, to, how }) => `${from} → ${to} (${how})`);

/** Which rooms each room may import from, beside itself. `cli` and `host` are outside the core. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  language: [],
  source: ["language"],
  catalog: ["source", "language"],
  findings: ["catalog", "source", "language"],
  rules: ["findings", "catalog", "source", "language"],
  report: ["findings", "catalog", "source", "language"],
  emit: ["findings", "catalog", "source", "language"],
  format: ["findings", "catalog", "source", "language"],
  fix: ["findings", "catalog", "source", "language"],
  init: ["format", "findings", "catalog", "source", "language"],
  pipeline: ["rules", "report", "emit", "format", "findings", "catalog", "source", "language"],
  host: ["pipeline", "rules", "report", "emit", "format", "init", "findings", "catalog", "source", "language"],
  cli: [
    ...["host", "pipeline", "rules", "report", "emit", "format", "fix", "init"],
    ...["findings", "catalog", "source", "language"],
  ],
};

test("the imports are found", () => {
  expect(files.length).toBeGreaterThan(80);
  expect(inside.length).toBeGreaterThan(200);
  expect(imports.filter(({ how }) => how === "dynamic").length).toBeGreaterThan(1);
  // Whatever looks like an import and was not understood would slip past every test below.
  for (const path of files) {
    const words = codeOf(path).match(/^import\b|\bimport\(/gmu)?.length ?? 0;
    const found = importsOf(path).filter(({ from }) => from === path).length;
    expect(found, path).toBeGreaterThanOrEqual(words);
  }
});

describe("one direction", () => {
  test("every folder of src has its place", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in ALLOWED))).toEqual([]);
  });

  test.each(Object.entries(ALLOWED))("%s", (room, allowed) => {
    const wrong = inside.filter(
      (each) => roomOf(each.from) === room && ![room, ...allowed].includes(roomOf(target(each))),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("every local import leads to a file, by its own extension", () => {
    const wrong = inside.filter((each) => !files.includes(target(each)) && !each.to.endsWith(".d.ts"));
    expect(told(wrong)).toEqual([]);
  });

  test("no file imports itself in a circle", () => {
    const next = new Map(files.map((path) => [path, new Set<string>()]));
    for (const each of inside) if (each.how !== "type") next.get(each.from)?.add(target(each));
    expect(circlesIn(next)).toEqual([]);
  });

  test("nor do types, folder by folder", () => {
    const rooms = new Map(Object.keys(ALLOWED).map((room) => [room, new Set<string>()]));
    for (const each of inside) {
      if (roomOf(each.from) !== roomOf(target(each))) rooms.get(roomOf(each.from))?.add(roomOf(target(each)));
    }
    expect(circlesIn(rooms)).toEqual([]);
  });
});

describe("the core runs in a browser", () => {
  const core = files.filter((path) => !["cli", "host"].includes(roomOf(path)));

  test("it imports no module of Node", () => {
    const wrong = outside.filter(({ from, to }) => core.includes(from) && (to.startsWith("node:") || isBuiltin(to)));
    expect(told(wrong)).toEqual([]);
  });

  test("it names nothing that only Node has, and neither clock, chance nor console", () => {
    const names = /\b(?:process|Buffer|__dirname|__filename|global|setImmediate|console|require)\b(?!["'`:])/u;
    const calls =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bimport\.meta\.(?:dirname|filename|url)/u;
    const wrong = core.flatMap((path) => {
      const code = codeOf(path).replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gu, '""');
      const found = names.exec(code) ?? calls.exec(code);
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe("heavy and special modules have one door each", () => {
  const importersOf = (name: string) => outside.filter(({ to }) => to === name || to.startsWith(`${name}/`));

  test.each(["exceljs", "handlebars"])("%s is loaded only when a build needs it, in one module", (name) => {
    const importers = importersOf(name).filter(({ how }) => how !== "type");
    expect(new Set(importers.map(({ from }) => from)).size, told(importers).join()).toBe(1);
    expect(importers.filter(({ how }) => how !== "dynamic")).toEqual([]);
    expect(new Set(importers.map(({ from }) => roomOf(from)))).toEqual(new Set(["emit"]));
  });

  test("commander only in cli", () => {
    expect(told(importersOf("commander").filter(({ from }) => roomOf(from) !== "cli"))).toEqual([]);
  });

  test("chalk only in report/pretty.ts, cli and host", () => {
    const wrong = importersOf("chalk").filter(
      ({ from, how }) => how !== "type" && from !== "report/pretty.ts" && !["cli", "host"].includes(roomOf(from)),
    );
    expect(told(wrong)).toEqual([]);
  });

  test("tinyglobby only in host and cli", () => {
    expect(told(importersOf("tinyglobby").filter(({ from }) => !["cli", "host"].includes(roomOf(from))))).toEqual([]);
  });

  test("nothing is imported that package.json does not name, and no dependency is unused", () => {
    const manifest: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    );
    const named = Object.keys(manifest.dependencies);
    const packageOf = (name: string) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name;
    const used = outside.filter(({ to }) => !isBuiltin(to) && !to.startsWith("#")).map(({ to }) => packageOf(to));
    expect([...new Set(used)].filter((name) => !named.includes(name))).toEqual([]);
    // ajv compiles the schemas when gkml itself is compiled.
    expect(named.filter((name) => !used.includes(name) && name !== "ajv")).toEqual([]);
  });
});

describe("habits", () => {
  test("no file is over 12 KB", () => {
    const large = files.filter((path) => readFileSync(join(root, "src", path)).length > 12 * 1024);
    expect(large).toEqual([]);
  });

  test("nothing is left to do, and no test is switched off", () => {
    const marks = new RegExp(
      ["TO" + "DO", "FIX" + "ME", "XXX", "HACK"].map((word) => String.raw`\b${word}\b`).join("|"),
      "u",
    );
    const wrong = files.filter((path) => marks.test(readFileSync(join(root, "src", path), "utf8")));
    const off = /\b(?:test|it|describe)\.(?:skip|only|todo)\b/u;
    const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".test.ts"))
      .filter((path) => off.test(readFileSync(join(root, "test", path), "utf8").replace(/const off = .*$/mu, "")));
    expect([...wrong, ...tests]).toEqual([]);
  });
});

/** Every circle of a graph once, as the way round it. */
function circlesIn(next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (at: string, way: readonly string[]) => {
    const earlier = way.indexOf(at);
    if (earlier >= 0) circles.push([...way.slice(earlier), at].join(" → "));
    if (earlier >= 0 || done.has(at)) return;
    for (const to of next.get(at) ?? []) walk(to, [...way, at]);
    done.add(at);
  };
  for (const at of next.keys()) walk(at, []);
  return circles;
}
