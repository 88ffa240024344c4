import { describe, expect, test } from "vitest";
import type { Path } from "../../src/source/range.ts";
import { readYaml } from "../../src/source/yaml.ts";

/** What stands at the range of a key or value. */
function at(text: string, path: Path, part: "key" | "value" = "value"): string {
  const { start, end } = readYaml(text).rangeOf(path, part);
  return text.slice(start, end);
}

const CATALOG = `# 注释
domain: social-assistance   # 行末注释
title: "社会救助: 目录"
'region':   '长兴''县'
items:
  - id: 05-001
    name: { level1: 低保, "level2": "办事 指南" }
    content: [一, "二, 三", [四]]
    basis:
      - 《甲》
      - - 《乙》
        - 《丙》
    note: |
      第一行
      第二行
    deadline: >-
      十日
      之内

  - id: 05-002
    note: 第一段
      接着写
    level:
    empty: ""
`;

describe("ranges of values", () => {
  test.each<[string, Path, string]>([
    ["plain, without the comment after it", ["domain"], "social-assistance"],
    ["double-quoted, with its quotes", ["title"], '"社会救助: 目录"'],
    ["single-quoted, with its quotes", ["region"], "'长兴''县'"],
    ["flow map", ["items", 0, "name"], '{ level1: 低保, "level2": "办事 指南" }'],
    ["in a flow map", ["items", 0, "name", "level2"], '"办事 指南"'],
    ["flow list", ["items", 0, "content"], '[一, "二, 三", [四]]'],
    ["in a flow list", ["items", 0, "content", 1], '"二, 三"'],
    ["in a list in a list", ["items", 0, "content", 2, 0], "四"],
    ["block list", ["items", 0, "basis"], "- 《甲》\n      - - 《乙》\n        - 《丙》"],
    ["in a block list in a block list", ["items", 0, "basis", 1, 1], "《丙》"],
    ["literal block", ["items", 0, "note"], "|\n      第一行\n      第二行"],
    ["folded block, without the empty line after it", ["items", 0, "deadline"], ">-\n      十日\n      之内"],
    ["plain over two lines", ["items", 1, "note"], "第一段\n      接着写"],
    ["nothing: the key stands for it", ["items", 1, "level"], "level"],
    ["empty quotes", ["items", 1, "empty"], '""'],
  ])("%s", (_, path, expected) => {
    expect(at(CATALOG, path)).toBe(expected);
  });

  test("an item begins at its first key, after the dash, and ends with its last value", () => {
    const item = at(CATALOG, ["items", 0]);
    expect(item.startsWith("id: 05-001\n")).toBe(true);
    expect(item.endsWith("之内")).toBe(true);
  });

  test("CRLF files: no range holds a line end at its end", () => {
    const text = CATALOG.replaceAll("\n", "\r\n");
    expect(at(text, ["domain"])).toBe("social-assistance");
    expect(at(text, ["items", 0, "basis", 1, 1])).toBe("《丙》");
    expect(at(text, ["items", 0, "note"])).toBe("|\r\n      第一行\r\n      第二行");
    expect(readYaml(text).value).toEqual(readYaml(CATALOG).value);
  });
});

describe("ranges of keys", () => {
  test.each<[Path, string]>([
    [["domain"], "domain"],
    [["region"], "'region'"],
    [["items"], "items"],
    [["items", 0, "name", "level2"], '"level2"'],
    [["items", 1, "level"], "level"],
  ])("%j", (path, expected) => {
    expect(at(CATALOG, path, "key")).toBe(expected);
  });

  test("an entry of a list has no key: its value stands for it", () => {
    expect(at(CATALOG, ["items", 0, "basis", 0], "key")).toBe("《甲》");
  });
});

describe("paths that lead nowhere give the nearest place that is there", () => {
  test.each<[Path, string]>([
    [["items", 1, "basis", 3], 'id: 05-002\n    note: 第一段\n      接着写\n    level:\n    empty: ""'],
    [["domain", "x"], "social-assistance"],
    [["items", 0, "name", "level3"], '{ level1: 低保, "level2": "办事 指南" }'],
    [["items", "length"], at(CATALOG, ["items"])],
    [["items", -1], at(CATALOG, ["items"])],
  ])("%j", (path, expected) => {
    expect(at(CATALOG, path)).toBe(expected);
  });

  test("in a text without a value: its first line", () => {
    expect(readYaml("").rangeOf(["a"])).toEqual({ start: 0, end: 0 });
    expect(at("a: [\nb: 1\n", ["a"])).toBe("a: [");
  });
});

describe("anchors and aliases", () => {
  const text = `defaults:
  channel: &c [政府网站, 两微一端]
  name: &n { level1: 甲 }
items:
  - channel: *c
    name: *n
  - channel: *c
`;
  const yaml = readYaml(text);

  test("an alias has the value of its anchor", () => {
    expect(yaml.problems).toEqual([]);
    expect(yaml.value).toMatchObject({ items: [{ channel: ["政府网站", "两微一端"], name: { level1: "甲" } }, {}] });
  });

  test("a place behind an alias is reported at the alias", () => {
    expect(at(text, ["items", 0, "channel"])).toBe("*c");
    expect(at(text, ["items", 0, "channel", 1])).toBe("*c");
    expect(at(text, ["items", 0, "name", "level1"])).toBe("*n");
    expect(at(text, ["items", 0, "name", "level1"], "key")).toBe("*n");
    expect(yaml.rangeOf(["items", 1, "channel", 0]).start).toBe(text.lastIndexOf("*c"));
  });

  test("the key of an alias is the key", () => {
    expect(at(text, ["items", 0, "channel"], "key")).toBe("channel");
  });

  test("definitionOf says where the anchored value stands, and nothing without an alias", () => {
    const slice = (path: Path) => {
      const range = yaml.definitionOf(path);
      return range && text.slice(range.start, range.end);
    };
    expect(slice(["items", 0, "channel", 1])).toBe("[政府网站, 两微一端]");
    expect(slice(["items", 0, "name"])).toBe("{ level1: 甲 }");
    expect(slice(["defaults", "channel"])).toBeUndefined();
    expect(slice(["nowhere"])).toBeUndefined();
  });

  test("an alias of an anchor that holds an alias is reported at the outermost use", () => {
    const nested = "a: &x 甲\nb: &y [*x]\nc: *y\n";
    expect(readYaml(nested).value).toEqual({ a: "甲", b: ["甲"], c: ["甲"] });
    expect(at(nested, ["c", 0])).toBe("*y");
  });

  test("an anchor that is set again counts from there on", () => {
    expect(readYaml("a: &x 一\nb: *x\nc: &x 二\nd: *x\n").value).toEqual({ a: "一", b: "一", c: "二", d: "二" });
  });

  test("a hundred uses of one anchor are fine", () => {
    const many = `a: &x [甲]\nb:\n${"  - *x\n".repeat(100)}`;
    expect(readYaml(many).problems).toEqual([]);
  });
});
