import { expect, test } from "vitest";
import type { SiteMeta } from "../../../src/catalog/workspace.ts";
import { catalog, item, site } from "./fixture.ts";

const FULL: SiteMeta = {
  name: "长兴县人民政府",
  domain: "www.zjcx.gov.cn",
  idCode: "3305220001",
  columnName: "基层政务公开标准目录",
  columnType: "政务公开",
  contentSource: "长兴县民政局",
  published: "2026-11-21 09:30",
};

async function tags(meta: SiteMeta, path: string): Promise<Record<string, string>> {
  const html = (await site([catalog([item("1")])], { site: meta })).text(path);
  const head = html.slice(0, html.indexOf("</head>"));
  return Object.fromEntries(
    [...head.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)">/gu)].map(([, name, content]) => [name, content]),
  );
}

test("the first page is a column page", async () => {
  expect(await tags(FULL, "index.html")).toEqual({
    SiteName: "长兴县人民政府",
    SiteDomain: "www.zjcx.gov.cn",
    SiteIDCode: "3305220001",
    ColumnName: "基层政务公开标准目录",
    ColumnType: "政务公开",
    ColumnDescription: expect.stringContaining("1项公开事项"),
    ColumnKeywords: "基层政务公开,标准目录,社会救助",
  });
});

test("a domain's page is an article page", async () => {
  expect(await tags(FULL, "domains/05-social-assistance.html")).toEqual({
    SiteName: "长兴县人民政府",
    SiteDomain: "www.zjcx.gov.cn",
    SiteIDCode: "3305220001",
    ArticleTitle: "社会救助领域基层政务公开标准目录",
    PubDate: "2026-11-21 09:30",
    ContentSource: "长兴县民政局",
  });
});

test("what is not configured has no tag", async () => {
  expect(await tags({}, "index.html")).toEqual({});
  expect(await tags({}, "domains/05-social-assistance.html")).toEqual({
    ArticleTitle: "社会救助领域基层政务公开标准目录",
  });
});

test("what is configured stands on the page too", async () => {
  const built = await site([catalog([item("1")])], { site: FULL });
  for (const path of ["index.html", "domains/05-social-assistance.html"]) {
    const body = built.text(path).split("</head>")[1];
    for (const text of ["长兴县人民政府", "3305220001", "2026-11-21 09:30"]) expect(body).toContain(text);
  }
});

test("the head of every page", async () => {
  const built = await site([catalog([item("1")])]);
  for (const [path, root] of [
    ["index.html", ""],
    ["domains/05-social-assistance.html", "../"],
  ] as const) {
    const html = built.text(path);
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n/u);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).toMatch(/<title>[^<]+<\/title>/u);
    expect(html).toMatch(/<meta name="description" content="[^"]+">/u);
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href]) => href ?? "");
    expect(sheets).toContain(`${root}assets/style.css`);
    for (const sheet of sheets) expect(built.paths).toContain(sheet.slice(root.length));
  }
});
