import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { frameOf } from "../../src/report/frame.ts";
import { github } from "../../src/report/github.ts";
import { json } from "../../src/report/json.ts";
import { pretty } from "../../src/report/pretty.ts";

const finding = (line: number, more: Partial<Finding> = {}): Finding => ({
  rule: "deadline/missing",
  severity: "error",
  words: (language) => (language === "zh" ? { message: "缺少时限", hint: "补上" } : { message: "no deadline" }),
  file: "catalogs/05.yaml",
  span: { start: { line, column: 5 }, end: { line, column: 11 } },
  ...more,
});
const options = { language: "zh", colour: false, lineOf: () => "  - 甲乙: 丙丁戊" } as const;
const span = (start: number, end: number, endLine = 1) => ({
  start: { line: 1, column: start },
  end: { line: endLine, column: end },
});

describe("json", () => {
  it("is a valid document without findings", () => {
    expect(JSON.parse(json({ findings: [], files: 0, items: 0 }, options))).toEqual({
      version: 1,
      summary: { files: 0, items: 0, errors: 0, warnings: 0, infos: 0 },
      findings: [],
    });
  });

  it("holds every field of the contract", () => {
    const run = {
      findings: [finding(3, { item: "05-001", element: "deadline", domain: "health" })],
      files: 1,
      items: 9,
    };
    expect(JSON.parse(json(run, options)).findings).toEqual([
      {
        rule: "deadline/missing",
        severity: "error",
        message: "缺少时限",
        hint: "补上",
        file: "catalogs/05.yaml",
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 11,
        cell: null,
        domain: "health",
        item: "05-001",
        element: "deadline",
      },
    ]);
    expect(JSON.parse(json(run, { ...options, language: "en" })).findings[0]).toMatchObject({ hint: null });
  });
});

describe("github", () => {
  it("escapes what its commands are made of", () => {
    const nasty = finding(3, {
      file: "a,b:c%.yaml",
      severity: "info",
      words: () => ({ message: "50%\r\n::error::x", hint: "y" }),
    });
    expect(github({ findings: [nasty], files: 1, items: 1 }, options)).toBe(
      "::notice file=a%2Cb%3Ac%25.yaml,line=3,endLine=3,col=5,endColumn=11,title=deadline/missing::50%25%0D%0A::error::x%0Ay\n",
    );
  });

  it("gives no columns over several lines, and nothing for nothing", () => {
    const long = finding(3, { span: { start: { line: 3, column: 5 }, end: { line: 4, column: 1 } } });
    expect(github({ findings: [long], files: 1, items: 1 }, options)).not.toContain("col=");
    expect(github({ findings: [], files: 0, items: 0 }, options)).toBe("");
  });
});

describe("frame", () => {
  it("puts carets under Chinese text by its width", () => {
    expect(frameOf("  - 甲乙: 丙丁戊", span(9, 11))).toEqual({
      line: "  - 甲乙: 丙丁戊",
      carets: `${" ".repeat(10)}^^^^`,
    });
  });

  it("marks to the end of the line when the finding goes on", () => {
    expect(frameOf("- id: 1  ", span(3, 2, 4)).carets).toBe("  ^^^^^");
  });

  it("always marks something, also at the end of a line", () => {
    expect(frameOf("abc", span(4, 4)).carets).toBe("   ^");
  });

  it("cuts a long line around the finding and keeps the carets under it", () => {
    const text = `${"前".repeat(300)}错误${"后".repeat(300)}`;
    const { line, carets } = frameOf(text, span(301, 303));
    expect(line).toContain("错误");
    expect(line.startsWith("…") && line.endsWith("…")).toBe(true);
    const before = line.slice(1, line.indexOf("错误")).length * 2 + 1;
    expect(carets).toBe(`${" ".repeat(before)}^^^^`);
  });

  it("shows control and direction characters instead of obeying them", () => {
    const { line } = frameOf("a\u001b[31mb\u202ec\t", span(1, 2));
    expect(line).toBe("a\\u{1b}[31mb\\u{202e}c  ");
  });
});

describe("pretty", () => {
  const many = Array.from({ length: 50 }, (_, index) => finding(index + 1));

  it("groups repeats and says how many it does not show", () => {
    const text = pretty({ findings: many, files: 1, items: 50 }, options);
    expect(text.match(/缺少时限/gu)).toHaveLength(3);
    expect(text).toContain("另有 47 处同样的问题（deadline/missing），在第 4、5、6");
    expect(text).toContain(" 行 等");
  });

  it("shows few findings of a kind whole", () => {
    const text = pretty({ findings: many.slice(0, 5), files: 1, items: 5 }, options);
    expect(text.match(/缺少时限/gu)).toHaveLength(5);
    expect(text).not.toContain("另有");
  });

  it("colours only when asked, and says nothing for nothing", () => {
    const run = { findings: many.slice(0, 1), files: 1, items: 1 };
    expect(pretty(run, options)).not.toContain("\u001b");
    expect(pretty(run, { ...options, colour: true })).toContain("\u001b[31m错误");
    expect(pretty({ findings: [], files: 0, items: 0 }, options)).toBe("");
  });

  it("goes on without a frame when the file is gone", () => {
    const text = pretty({ findings: many.slice(0, 1), files: 1, items: 1 }, { ...options, lineOf: () => "" });
    expect(text).toContain("1:5  错误  缺少时限");
    expect(text).not.toContain("│");
  });
});
