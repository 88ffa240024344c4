import { expect, test } from "vitest";
import templates from "#generated/templates.js";
import { DEFAULT_WORKSPACE } from "../../../src/catalog/workspace.ts";
import { emitHtml } from "../../../src/emit/html/index.ts";
import { TemplateError } from "../../../src/emit/html/template-error.ts";
import { catalog, item, site } from "./fixture.ts";

const one = [catalog([item("1")])];

async function problemOf(overrides: Readonly<Record<string, string>>): Promise<Partial<TemplateError>> {
  const error = await site(one, {}, overrides).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TemplateError)) throw new Error(`no TemplateError but ${error}`);
  expect(error.message).toMatch(/[\u4e00-\u9fff]/u);
  return { template: error.template, line: error.line, problem: error.problem };
}

test("a template of the same name takes the place of the bundled one", async () => {
  const built = await site(
    one,
    {},
    {
      "html/partials/footer.hbs": "<footer>自定页脚：{{siteTitle}}</footer>\r\n",
      "html/assets/style.css": "body { color: black }\n",
    },
  );
  expect(built.text("index.html")).toContain("<footer>自定页脚：基层政务公开标准目录（全国参考）</footer>\n");
  expect(built.text("assets/style.css")).toBe("body { color: black }\n");
});

test("a template may bring partials and assets along", async () => {
  const built = await site(
    one,
    {},
    {
      "html/partials/footer.hbs": '<footer>{{> partials/seal}}{{#*inline "x"}}内{{/inline}}{{> x}}</footer>',
      "html/partials/seal.hbs": "印",
      "html/assets/county.css": "p { margin: 0 }",
    },
  );
  expect(built.text("index.html")).toContain("<footer>印内</footer>");
  expect(built.paths).toContain("assets/county.css");
});

test("assets stay in their folder", async () => {
  const built = await site(one, {}, { "html/assets/../../x.css": "", "html/assets/.hidden": "", "xlsx/x.yaml": "" });
  expect(built.paths.filter((path) => /x\.css|hidden|yaml/u.test(path))).toEqual([]);
});

test.each([
  ["a\n{{#if title}}\n{{title", 3, { kind: "syntax", near: "a{{#if title}}{{title".slice(-20) }],
  ["a\n{{#if title}}\n{{/each}}", 2, { kind: "syntax", near: "{{#if}} … {{/each}}" }],
  ["a\n{{{title}}}", 2, { kind: "raw-output" }],
  ["{{&title}}", 1, { kind: "raw-output" }],
  ["{{#if title}}\n{{#each trail.above}}{{{title}}}{{/each}}{{/if}}", 2, { kind: "raw-output" }],
  ["\n\n{{titel}}", 3, { kind: "unknown-field", name: "titel" }],
  ["\n{{#each itmes}}x{{/each}}", 2, { kind: "unknown-field", name: "itmes" }],
  ["{{#if  tilte}}x{{/if}}", 1, { kind: "unknown-field", name: "tilte" }],
  ["\n{{shout title}}", 2, { kind: "unknown-helper", name: "shout" }],
  ["{{log title}}", 1, { kind: "unknown-helper", name: "log" }],
  ["\n{{> partials/nothing}}", 2, { kind: "unknown-partial", name: "partials/nothing" }],
  ['{{> (lookup . "siteTitle")}}', 1, { kind: "unknown-partial", name: "基层政务公开标准目录（全国参考）" }],
  ["{{> partials/footer}}", 1, { kind: "endless" }],
])("%j is explained with name and line", async (text, line, problem) => {
  const template = "html/partials/footer.hbs";
  expect(await problemOf({ [template]: text })).toEqual({ template, line, problem });
});

test("an error is blamed on the partial that makes it", async () => {
  expect(await problemOf({ "html/partials/cell-mark.hbs": "<td>{{text}}</td>" })).toEqual({
    template: "html/partials/cell-mark.hbs",
    line: 1,
    problem: { kind: "unknown-field", name: "text" },
  });
});

test("prototypes give nothing", async () => {
  const built = await site(one, {}, { "html/partials/footer.hbs": "<footer>{{constructor}}{{__proto__}}</footer>" });
  expect(built.text("index.html")).toContain("<footer></footer>");
});

test("without page.hbs there is nothing to build", async () => {
  const { "html/page.hbs": _, ...rest } = templates;
  const input = { catalogs: [], workspace: DEFAULT_WORKSPACE, date: 0, version: "0.1.0" };
  await expect(emitHtml(input, rest)).rejects.toMatchObject({
    template: "html/page.hbs",
    line: 1,
    problem: { kind: "absent" },
  });
});

test("the bundled templates put every value into text or a quoted attribute", () => {
  for (const [name, text] of Object.entries(templates)) {
    if (!name.endsWith(".hbs")) continue;
    expect(text, name).not.toMatch(/=\{\{/u);
    expect(text, name).not.toMatch(/\sstyle=|<script|<style|\son\w+=/u);
  }
});
