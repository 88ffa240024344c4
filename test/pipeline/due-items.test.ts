import { expect, test } from "vitest";
import { bundledCalendar } from "../../src/language/calendar/bundled.ts";
import { type DueFile, dueItems } from "../../src/pipeline/due-items.ts";
import { defaultSeverity } from "../../src/pipeline/severity.ts";

const TEXT = `domain: health
title: 目录
defaults:
  deadline: 信息形成之日起20个工作日内
items:
  - { id: a, name: { level1: 甲 } }
  - id: b
    name: { level1: 乙 }
    deadline:
      - { scope: 空的, limit: "" }
      - { scope: 及时的, limit: 及时公开 }
      - { scope: 许可, limit: 法定公示期后，自形成之日起7个工作日内 }
  - { id: a, name: { level1: 丙 }, deadline: 公示7个工作日 }
  - { id: c, deadline: '' }
`;

const FAR = { year: 3000, month: 1, day: 1 };

function ask(id: string, from = FAR, text = TEXT): DueFile | undefined {
  return dueItems("甲.yaml", text, { id, from, calendar: bundledCalendar() }, defaultSeverity);
}

/** The text that each finding points at. */
function marked(result: DueFile | undefined): string[] {
  const lines = TEXT.split("\n");
  return (result?.findings ?? []).map(({ span: { start, end } }) =>
    (lines[start.line - 1] ?? "").slice(start.column - 1, end.column - 1),
  );
}

test("finds every item with the id, each with its own or the default deadline", () => {
  const result = ask("a", { year: 2026, month: 9, day: 24 });
  expect(result?.items.map(({ name, line, deadlines }) => [name, line, ...deadlines.map(({ text }) => text)])).toEqual([
    ["甲", 6, "信息形成之日起20个工作日内"],
    ["丙", 13, "公示7个工作日"],
  ]);
  expect(result?.findings).toEqual([]);
  expect(result?.ids).toEqual(["a", "b", "a", "c"]);
});

test("points at the very limit that reaches an uncovered year, also in the defaults and in a list", () => {
  expect(marked(ask("a"))).toEqual(["信息形成之日起20个工作日内", "公示7个工作日"]);
  const listed = ask("b");
  expect(marked(listed).map((text) => text.endsWith("7个工作日内"))).toEqual([true]);
  expect(listed?.findings).toMatchObject([
    { rule: "holidays/uncovered-year", severity: "error", domain: "health", item: "b", element: "deadline" },
  ]);
});

test("an item without a deadline has none, and an unknown id no item", () => {
  expect(ask("c")?.items).toMatchObject([{ id: "c", deadlines: [] }]);
  expect(ask("d")?.items).toEqual([]);
});

test("a text that is no YAML is no file, and what is no catalog has no items", () => {
  expect(ask("a", FAR, "items: [")).toBeUndefined();
  expect(ask("a", FAR, "- 1")).toMatchObject({ items: [], ids: [] });
  expect(ask("a", FAR, "items: [x, {}, { id: a }]")?.items).toHaveLength(1);
});
