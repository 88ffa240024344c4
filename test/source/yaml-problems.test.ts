import { describe, expect, test } from "vitest";
import { createSourceFile } from "../../src/source/source-file.ts";
import { readYaml } from "../../src/source/yaml.ts";

/** Every problem in one line: what it is, where it stands, and the text there. */
function problemsOf(text: string): string[] {
  const file = createSourceFile("", text);
  return readYaml(text).problems.map((problem) => {
    const { line, column } = file.positionAt(problem.range.start);
    const what = problem.kind === "syntax" ? `${problem.cause}${problem.silent ? " (silent)" : ""}` : problem.kind;
    return `${line}:${column} ${what} ${JSON.stringify(text.slice(problem.range.start, problem.range.end))}`;
  });
}

describe("scalars stay the text that was written", () => {
  const written = [
    ..."007 1.10 110101199003078888 yes no null ~ true 1e999 0x1F 0o17 010 2024-01-01 12:30:45 .inf -0".split(" "),
    ..."+1 1_000 NaN == = y 0b11 =1+1 @".split(" ").slice(0, -1),
  ];
  test.each(written)("%s", (scalar) => {
    for (const text of [`a: ${scalar}\n`, `a: [${scalar}]\n`, `a:\n  - ${scalar}\n`]) {
      const { value, problems } = readYaml(text);
      expect(problems).toEqual([]);
      expect([(value as { a: unknown }).a].flat()).toEqual([scalar]);
    }
  });

  test("keys too", () => {
    expect(readYaml("007: a\nyes: b\n1.10: c\nnull: d\n").value).toEqual({
      "007": "a",
      yes: "b",
      "1.10": "c",
      null: "d",
    });
  });

  test("nothing is an empty text", () => {
    expect(readYaml("a:\nb: [c: , d]\ne:\n  -\n").value).toEqual({ a: "", b: [{ c: "" }, "d"], e: [""] });
  });

  test("a text without content has no value and no problem", () => {
    for (const text of ["", "\n\n", "# 只有注释\n", "   \n"]) {
      expect(readYaml(text)).toMatchObject({ value: undefined, problems: [] });
    }
  });
});

describe("every kind of problem, at its exact place", () => {
  test.each<[string, string, readonly string[]]>([
    ["a key twice", "a: 1\nb: 2\na: 3\n", ['3:1 duplicate-key "a"']],
    ["a key twice in a flow map", "x: { a: 1, 'a': 2 }\n", ["1:12 duplicate-key \"'a'\""]],
    ["an alias without an anchor", "a: *b\n", ['1:4 undefined-alias "*b"']],
    ["an alias before its anchor", "a: *b\nc: &b 1\n", ['1:4 undefined-alias "*b"']],
    ["an alias inside its own anchor", "a: &b [*b]\n", ['1:8 recursive-alias "*b"']],
    ["a tag", "a: !!binary 甲\n", ['1:4 tag "!!binary"']],
    ["an own tag", "a: !foo [甲]\n", ['1:4 tag "!foo"']],
    ["a %YAML line", "%YAML 1.1\n---\na: yes\n", ['1:1 directive "%YAML 1.1"']],
    ["a full-width comma in a list", "a: [甲，乙]\n", ['1:5 full-width-comma "甲，乙"']],
    ["a comma inside brackets of an entry", "a: [《甲》（乙，丙）]\n", []],
    ["a quoted entry with one, and several entries", 'a: ["甲，乙"]\nb: [甲，乙, 丙]\nc:\n  - 甲，乙\n', []],
    ["text behind a sign of comment", "a: 制定 #或获取\n", ['1:7 text-comment "#或获取"']],
    ["a comment proper", "a: 制定 # 或获取\nb: 甲#乙\nc: '丙' #丁\n", []],
    ["an anchor that nothing uses", "a: &b 甲\n", ['1:4 unused-anchor "&b"']],
    ["a %TAG line", "%TAG !e! tag:example.org,2000:\n---\na: b\n", ['1:1 directive "%TAG !e! tag:example.org,2000:"']],
    ["a merge key", "a: &a {b: 1}\nc:\n  <<: *a\n", ['3:3 merge-key "<<"']],
    ["several documents", "a: 1\n---\nb: 2\n", ['2:1 several-documents "---"']],
    ["full-width quotes round a value", "a: “甲”\n", ['1:4 full-width-quotes "“甲”"']],
    ["a control character", "a: 甲\u0007乙\n", ['1:5 control-character "\\u0007"']],
    [
      "DEL and a C1 control",
      "a: 甲\u007f\u0090\n",
      ['1:5 control-character "\u007f"', '1:6 control-character "\u0090"'],
    ],
    ["a BOM inside the text", "a: \ufeff甲\n", ['1:4 control-character "\ufeff"']],
    ["half a surrogate pair", "a: \ud800\n", ['1:4 control-character "\\ud800"']],
    ["a control character that an escape makes", 'a: "\\x1b[31m"\n', ['1:4 control-character "\\"\\\\x1b[31m\\""']],
    ["half a surrogate pair that an escape makes", 'a: "\\uD800"\n', ['1:4 control-character "\\"\\\\uD800\\""']],
  ])("%s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test("a duplicate key points at the first one, and the first one counts", () => {
    const text = "a: 1\nb: 2\na: 3\n";
    const { value, problems } = readYaml(text);
    expect(problems[0]).toMatchObject({ kind: "duplicate-key", key: "a", related: { start: 0, end: 1 } });
    expect(value).toEqual({ a: "1", b: "2" });
  });

  test("problems that leave a value leave it whole", () => {
    expect(readYaml("a: !x 1\nb: *c\nd: “e”\n").value).toEqual({ a: "1", b: "", d: "“e”" });
  });

  test("a file with several documents or a syntax error has no value", () => {
    expect(readYaml("a: 1\n---\nb: 2\n").value).toBeUndefined();
    expect(readYaml("a: [1\n").value).toBeUndefined();
  });

  test("one document between markers is no problem", () => {
    expect(readYaml("---\na: 1\n...\n")).toMatchObject({ value: { a: "1" }, problems: [] });
  });

  test("quotations in full-width marks inside a text are fine", () => {
    expect(problemsOf("a: “一站式”服务和“一网通办”\nb: “甲”和“乙”\n")).toEqual([]);
  });
});

describe("syntax: the cause that staff make, at its exact place", () => {
  const catalog = (body: string) => `title: 目录\n${body}\nregion: 某县\n`;
  test.each<[string, string, readonly string[]]>([
    ["full-width colon after a key", "domain：x", ['2:7 full-width-colon "："']],
    ["full-width colon and a space", "domain： x", ['2:7 full-width-colon "："']],
    ["after a Chinese key", "标题：x", ['2:3 full-width-colon "："']],
    ["in an item", "items:\n  - id: 1\n    note：x\n    level: y", ['4:9 full-width-colon "："']],
    ["in an item's first key", "items:\n  - id：1\n    note: x", ['3:7 full-width-colon "："']],
    [
      "on lines that follow each other",
      "a：1\nb：2\nc：3",
      ["2:2", "3:2", "4:2"].map((at) => `${at} full-width-colon "："`),
    ],
    ["a tab", "items:\n\t- id: 1", ['3:1 tab "\\t"']],
    ["two tabs", "items:\n  - id: 1\n\t\tnote: 2", ['4:1 tab "\\t\\t"']],
    ["a tab after spaces", "items:\n  - id: 1\n  \tnote: 2", ['4:3 tab "\\t"']],
    ["no space after the dash", "items:\n  - a\n  -b", ['4:3 missing-space "-"']],
    ["no space after the colon", "domain:x", ['2:7 missing-space ":"']],
    ["no space before an address", "url:https://example.org", ['2:4 missing-space ":"']],
    ["a year in square brackets", "a: [国发[2012]45号, 国办发[2019]54号]", ['2:7 bracketed-year "[2012]"']],
    ["a full-width closing quote", 'domain: "x”', ['2:11 full-width-quotes "”"']],
    ["full-width quotes round a colon", "domain: “x: y”", ['2:9 full-width-quotes "“"']],
    ["an unquoted colon", "content: 05-004: 低保", ['2:10 unquoted-colon "05-004: 低保"']],
    ["one space too many", "items:\n  - id: 1\n     note: 2", ['4:1 indentation "     "']],
    ["one space too few", "items:\n  - id: 1\n   note: 2", ['4:1 indentation "   "']],
    ["an entry one space too deep", "items:\n  - id: 1\n   - id: 2", ['4:1 indentation "   "']],
    ["an entry one space too shallow", "items:\n  - id: 1\n - id: 2", ['4:1 indentation " "']],
    ["full-width blanks", "items:\n  - id: 1\n　　note: 2\n    level: 3", ['4:1 indentation "　　"']],
    ["a quote that is never closed", 'domain: "x', ['2:9 unclosed "\\""']],
    ["a quote that the next quote closes", 'domain: "x\nb: 1\nc: "y"', ['2:9 unclosed "\\""']],
    ["a single quote", "domain: 'x", ['2:9 unclosed "\'"']],
    ["a bracket that is never closed", "level: [a, b", ['2:8 unclosed "["']],
    ["a brace that is never closed", "name: { a: b, c: d", ['2:7 unclosed "{"']],
    ["a bracket closed by a full-width one", "level: [a, b］", ['2:8 unclosed "["']],
    ["a bracket too many", "level: [a, b]]", ['2:14 unclosed "]"']],
    ["text after a quoted value", 'domain: "x"（一）', ['2:12 other "（一）"']],
    ["a reserved sign", "domain: @x", ['2:9 other "@"']],
    ["no colon at all", "domain x", ['2:1 other "domain x"']],
  ])("%s", (_, body, expected) => {
    expect(problemsOf(catalog(body))).toEqual(expected);
  });

  test("CRLF changes neither cause nor place", () => {
    const text = catalog("domain：x\nlevel: [a, b\nurl:y").replaceAll("\n", "\r\n");
    expect(problemsOf(text)).toEqual(['2:7 full-width-colon "："', '3:8 unclosed "["', '4:4 missing-space ":"']);
  });
});

describe("errors do not hide each other", () => {
  test("ten slips of eight kinds in one file", () => {
    const text = `domain：a
title: "目录
items:
  - id:05-001
    name: { level1: 甲, level2: 乙
    content: [一, 二
    basis: 05-004: 低保
  -id: 05-002
\tname: x
    level: [县级]
  - id: 05-003
     deadline: y
    note: “x: y”
`;
    expect(problemsOf(text).map((problem) => problem.split(" ").slice(0, 2).join(" "))).toEqual([
      "1:7 full-width-colon",
      "2:8 unclosed",
      "4:7 missing-space",
      "5:11 unclosed",
      "6:14 unclosed",
      "7:12 unquoted-colon",
      "8:3 missing-space",
      "9:1 tab",
      "12:1 indentation",
      "13:11 full-width-quotes",
    ]);
  });

  test("what is wrong besides the syntax is told in the same run, at its place in the written text", () => {
    expect(problemsOf('a：1\nb: "x\nc: *d\ne: 1\ne: 2\nf: !t g\n')).toEqual([
      '1:2 full-width-colon "："',
      '2:4 unclosed "\\""',
      '3:4 undefined-alias "*d"',
      '5:1 duplicate-key "e"',
      '6:4 tag "!t"',
    ]);
  });
});

describe("silent slips: YAML reads them without an error", () => {
  test.each<[string, string, readonly string[]]>([
    ["a file of one line", "名称：x", ['1:3 full-width-colon "："']],
    ["a file of such lines", "名称：x\n标题：y\n", ['1:3 full-width-colon "："', '2:3 full-width-colon "："']],
    ["a file of one line without the space", "domain:x\n", ['1:7 missing-space ":"']],
    ["the first entry without its space", "a:\n  -甲\n  - 乙\n", ['2:3 missing-space (silent) "-"']],
    [
      "every entry without its space",
      "a:\n  -甲\n  -乙\n",
      ["2:3", "3:3"].map((at) => `${at} missing-space (silent) "-"`),
    ],
    ["an entry swallowed by the one above", "a:\n  - 甲\n   - 乙\n", ['3:1 indentation (silent) "   "']],
    ["a missing [", "a: 甲, 乙]\n", ['1:8 unclosed (silent) "]"']],
    ["a missing {", "a: b: c}\n".replace("b: ", "b "), ['1:7 unclosed (silent) "}"']],
    ["a missing opening quote", 'a: 甲"\n', ['1:5 unclosed (silent) "\\""']],
    ["full-width colon in a flow map", "a: { level1：甲, b: c }\n", ['1:12 full-width-colon (silent) "："']],
    ["no space in a flow map", "a: { level1:甲 }\n", ['1:12 missing-space (silent) ":"']],
  ])("%s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test("a flow map's joined key and value are read as they were meant", () => {
    const text = "a: { level1：甲, b: c }\n";
    const yaml = readYaml(text);
    expect(yaml.value).toEqual({ a: { level1: "甲", b: "c" } });
    const { start, end } = yaml.rangeOf(["a", "level1"]);
    expect(text.slice(start, end)).toBe("level1：甲");
  });

  test("`-名称: x` and full-width blanks are keys, for the rule on unknown keys", () => {
    expect(readYaml("-名称: x\n").value).toEqual({ "-名称": "x" });
    expect(readYaml("a:\n　　b: x\n").value).toEqual({ a: "", "　　b": "x" });
  });

  test.each([
    ["a negative number", "a: -5\nb:\n  - -1\n"],
    ["a range over two lines", "a: 零下\n  -5 度\n"],
    ["brackets in a text", "a: 见[附件]\nb: x{y}\n"],
    ["quotes in a text", 'a: 称"低保"\n'],
    ["a full-width colon in a text", "a: 说明：详见\nb:\n  - 申请条件：一\nc: |\n  名称：x\n  - y\n"],
    ["a long text over two lines", "a: 第一段\n  第二段：说明\n"],
    ["a quoted dash", 'a: "-x"\n'],
  ])("no slip: %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
