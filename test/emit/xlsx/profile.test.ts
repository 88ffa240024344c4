import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import templates from "#generated/templates.js";
import { profileSchema } from "#generated/validators.js";
import { shapeProblems } from "../../../src/catalog/shape.ts";
import { COLUMNS } from "../../../src/emit/columns.ts";
import { readProfile } from "../../../src/emit/xlsx/profile.ts";
import { readYaml } from "../../../src/source/yaml.ts";

const MINE = `
name: 我的表
file: mine
header: single
columns: [id, { id: content, title: 内容, width: 50 }]
layout: { paper: A4 }
fonts: { title: { name: 宋体, size: 16 }, header: { name: 黑体, size: 11 }, body: { name: 宋体, size: 10.5 } }
`;

const plainOf = (text: string) => readYaml(text).value;
const problemsOf = (text: string) => shapeProblems(plainOf(text), profileSchema);

describe("the bundled profiles", () => {
  it.each(["standard", "flat"])("%s keeps to the schema and names known columns", (name) => {
    const value = plainOf(templates[`xlsx/${name}.yaml`] ?? "");
    expect(shapeProblems(value, profileSchema)).toEqual([]);
    expect(readProfile(value)).toHaveProperty("profile.file", name);
  });
});

describe("readProfile", () => {
  it("takes titles, groups and widths from the column spec unless the profile says otherwise", () => {
    expect(problemsOf(MINE)).toEqual([]);
    expect(readProfile(plainOf(MINE))).toEqual({
      profile: {
        name: "我的表",
        file: "mine",
        header: "single",
        columns: [
          { id: "id", title: "编号", width: 10 },
          { id: "content", title: "内容", width: 50 },
        ],
        merge: [],
        index: false,
        filter: false,
        keepEmpty: false,
        splitRows: false,
        layout: { paper: "A4", landscape: false, fitWidth: false },
        fonts: {
          title: { name: "宋体", size: 16 },
          header: { name: "黑体", size: 11 },
          body: { name: "宋体", size: 10.5 },
        },
      },
    });
  });

  it("reports every unknown, repeated and unchosen column at its path", () => {
    const text = MINE.replace("[id,", "[id, contents, id, { id: 时限 },").replace("A4 }", "A4, freeze: basis }");
    expect(problemsOf(text)).toEqual([]);
    const allowed = Object.keys(COLUMNS);
    expect(readProfile(plainOf(`${text}merge: [level9, level1]\n`))).toEqual({
      problems: [
        { kind: "unknown-column", path: ["columns", 1], id: "contents", allowed },
        { kind: "duplicate-column", path: ["columns", 2], id: "id" },
        { kind: "unknown-column", path: ["columns", 3, "id"], id: "时限", allowed },
        { kind: "unknown-column", path: ["merge", 0], id: "level9", allowed },
        { kind: "column-not-chosen", path: ["merge", 1], id: "level1" },
        { kind: "column-not-chosen", path: ["layout", "freeze"], id: "basis" },
      ],
    });
  });

  it("knows no column by the name of an inherited property", () => {
    expect(readProfile(plainOf(MINE.replace("[id,", "[constructor,")))).toHaveProperty("problems.0.id", "constructor");
  });
});

describe("profile.schema.json", () => {
  it.each([
    ["a key that does not exist", `${MINE}colour: red\n`, "unknown-key"],
    ["a missing key", MINE.replace("file: mine", ""), "missing-key"],
    ["a file name with a path", MINE.replace("mine", "../mine"), "wrong-form"],
    ["a placeholder that does not exist", `${MINE}title: "{name}"\n`, "wrong-form"],
    ["a column that is too narrow", MINE.replace("50", "3"), "wrong-form"],
    ["a font that is too large", MINE.replace("16", "400"), "wrong-form"],
    ["no columns", MINE.replace(/columns: .*/u, "columns: []"), "empty"],
    ["a paper of another size", MINE.replace("A4", "B5"), "not-allowed"],
    ["a switch that is no switch", `${MINE}index: 是\n`, "not-allowed"],
  ])("finds %s", (_, text, kind) => {
    expect(problemsOf(text)).toEqual([expect.objectContaining({ kind })]);
  });

  it("offers editors exactly the columns that exist", () => {
    const schema: unknown = JSON.parse(readFileSync("schemas/profile.schema.json", "utf8"));
    expect(schema).toHaveProperty("properties.columns.items.examples", Object.keys(COLUMNS));
    expect(schema).toHaveProperty("properties.columns.items.properties.id.examples", Object.keys(COLUMNS));
    for (const [id, { title }] of Object.entries(COLUMNS)) {
      expect(schema).toHaveProperty(
        "properties.columns.items.markdownDescription",
        expect.stringContaining(`- \`${id}\` ${title}`),
      );
    }
  });
});
