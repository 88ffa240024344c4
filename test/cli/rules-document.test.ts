import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesDocument } from "../../src/cli/rules-document.ts";
import { RULES } from "../../src/rules/registry.ts";

const file = new URL("../../docs/rules.md", import.meta.url);

test("docs/rules.md is current", async () => {
  const text = await rulesDocument("zh");
  if (process.env.UPDATE === "1") writeFileSync(file, text);
  const renew = "renew it: npm run compile && node bin/gkml.js rules --format markdown > docs/rules.md";
  expect(readFileSync(file, "utf8") === text, renew).toBe(true);
});

test.each(["zh", "en"] as const)("every rule is in the table and has its section (%s)", async (language) => {
  const text = await rulesDocument(language);
  for (const { id } of RULES) {
    const anchor = id.replace("/", "-");
    expect(text.split(`| [${id}](#${anchor}) |`)).toHaveLength(2);
    expect(text.split(`<a id="${anchor}"></a>\n\n### ${id}`)).toHaveLength(2);
  }
  const headings = text.replace(/^```[\s\S]*?^```$/gmu, "").match(/^#{1,2} /gmu) ?? [];
  expect(headings.filter((heading) => heading === "# ")).toHaveLength(1);
});

test("examples are left as they are, and fixes are named where the example shows one", async () => {
  const text = await rulesDocument("zh");
  const row = (id: string) => text.split("\n").find((line) => line.startsWith(`| [${id}]`)) ?? "";
  expect(row("channel/unknown")).toMatch(/\| 错误 \| 错误 \| 错误 \| `fix` \|$/u);
  expect(row("name/missing")).toMatch(/\| {2}\|$/u);
  expect(row("yaml/tab")).toMatch(/\| {2}\|$/u);
});
