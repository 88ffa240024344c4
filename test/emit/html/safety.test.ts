import { describe, expect, test } from "vitest";
import { bundledCatalogs } from "./bundled.ts";
import { type Site, site } from "./fixture.ts";
import { NASTY } from "./nasty.ts";

const META = { name: `"><script>alert(1)</script>`, columnName: `"><script>`, published: `"><script>` };

/** Every tag of a page, as it is written. */
const tagsOf = (html: string) => [...html.matchAll(/<[a-z!/](?:"[^"]*"|[^">])*>/giu)].map(([tag]) => tag);

describe.each([
  ["the bundled catalogs", () => site(bundledCatalogs())],
  ["a hostile catalog", () => site([NASTY], { site: META, region: `"><script>` })],
])("%s", (_, build: () => Promise<Site>) => {
  test("no script, no inline style, no handler, nothing that loads from elsewhere", async () => {
    const built = await build();
    for (const path of built.paths.filter((one) => one.endsWith(".html"))) {
      for (const tag of tagsOf(built.text(path))) {
        expect(tag).not.toMatch(/^<(?:script|style|iframe|img|object|embed|form|base)\b/iu);
        const names = tag.replace(/"[^"]*"/gu, '""').matchAll(/\s([^\s=>]+)=""/gu);
        for (const [, name] of names) expect(name).not.toMatch(/^(?:style|src|srcset|on.*)$/iu);
        const href = /\shref="([^"]*)"/u.exec(tag)?.[1];
        if (href === undefined) continue;
        if (/^https?:/u.test(href)) expect(tag).toMatch(/^<a href="[^"]*" rel="noopener noreferrer">$/u);
        else expect(href).toMatch(/^(?:\.\.\/)?(?:[\w-]+\/)*[\w.-]*(?:#[\w.-]+)?$/u);
      }
    }
  });

  test("tags close in the order in which they open", async () => {
    const built = await build();
    for (const path of built.paths.filter((one) => one.endsWith(".html"))) {
      const open: string[] = [];
      for (const tag of tagsOf(built.text(path))) {
        const name = /^<\/?([a-z0-9!]+)/iu.exec(tag)?.[1] ?? "";
        if (["!doctype", "meta", "link", "col"].includes(name)) continue;
        if (tag.startsWith("</")) expect(open.pop()).toBe(name);
        else open.push(name);
      }
      expect(open).toEqual([]);
    }
  });

  test("ids are there once, and every address on the site exists", async () => {
    const built = await build();
    const idsOf = (path: string) => [...built.text(path).matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    for (const path of built.paths.filter((one) => one.endsWith(".html"))) {
      const ids = idsOf(path);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, href = ""] of built.text(path).matchAll(/\shref="([^"]*)"/gu)) {
        if (/^https?:/u.test(href)) continue;
        const target = new URL(href, `site://x/${path}`);
        const file = target.pathname.slice(1);
        expect(built.paths).toContain(file);
        if (target.hash !== "") expect(idsOf(file)).toContain(target.hash.slice(1));
      }
    }
  });

  test("two runs give the same bytes, with LF and without control characters", async () => {
    const [one, two] = [await build(), await build()];
    expect(two.paths).toEqual(one.paths);
    for (const path of one.paths) {
      expect(path).toMatch(/^[\x21-\x7e]+$/u);
      expect(two.text(path)).toBe(one.text(path));
      expect(one.text(path)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/u);
    }
  });
});

test("hostile text is there as text", async () => {
  const html = (await site([NASTY])).text("domains/05-social-assistance.html");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;");
  expect(html).toContain("{{title}} {{{title}}} &amp;amp;");
  expect(html).toContain("abcd\ufffde");
  expect(html).toContain("一行\n两行\n三行");
  expect(html).not.toMatch(/href="[^"]*(?:javascript|secret)/iu);
  expect(html).toContain("（javascript:alert(1)）");
});
