import { expect, test } from "vitest";
import { between, catalog, item, site, words } from "./fixture.ts";

const hukou = catalog([item("04-001"), item("04-002", { name: { level1: "出生登记" } })], {
  domain: "household-registration",
  title: "户籍管理领域基层政务公开标准目录",
  edition: "2024",
});
const assistance = catalog([item("05-001", {}, { unverified: ["basis"] })]);

test("the domains in the order given, with counts, edition and link", async () => {
  const html = (await site([hukou, assistance])).text("index.html");
  const rows = between(html, "<tbody", "</tbody>").split("<tr ").slice(1);
  expect(rows.map((row) => words(`<tr ${row}`))).toEqual([
    `户籍管理|户籍管理领域基层政务公开标准目录|2024|2|2|0`,
    `社会救助|社会救助领域基层政务公开标准目录|未注明|1|1|1`,
  ]);
  expect(rows[0]).toContain('href="domains/04-household-registration.html"');
  expect(words(between(html, '<dl class="totals">', "</dl>"))).toBe("领域|2|一级事项|3|公开事项|3");
});

test("a national reference says so, and how many of the 26 domains it has", async () => {
  const built = await site([hukou, assistance]);
  expect(built.text("index.html")).toContain("<h1>基层政务公开标准目录（全国参考）</h1>");
  expect(built.text("index.html")).toContain("国家确定的26个试点领域，本目录现有2个");
  expect(built.text("domains/05-social-assistance.html")).toContain("不是任何一级行政机关发布的公开目录");
});

test("a county's catalog carries its name and no reference words", async () => {
  const built = await site([hukou, { ...assistance, region: "长兴县" }], { region: "长兴县" });
  for (const path of ["index.html", "domains/04-household-registration.html"]) {
    expect(built.text(path)).toContain("长兴县基层政务公开标准目录");
    expect(built.text(path)).not.toContain("参考");
  }
  expect(words(built.text("domains/04-household-registration.html"))).toContain("适用地区|长兴县");
});

test("catalogs of several regions name theirs", async () => {
  const html = (
    await site([
      { ...hukou, region: "甲县" },
      { ...assistance, region: "乙县" },
    ])
  ).text("index.html");
  expect(html).toContain("<h1>基层政务公开标准目录</h1>");
  expect(words(between(html, "<thead", "</thead>"))).toContain("适用地区");
  expect(words(between(html, "<tbody", "</tbody>"))).toContain("甲县");
});

test("a domain of the workspace's own, and one that nobody declared", async () => {
  const own = catalog([], { domain: "tea", title: "茶产业目录" });
  const stray = catalog([], { domain: "stray", title: "无主目录" });
  const built = await site([own, stray], { domains: [{ slug: "tea", ordinal: "", title: "茶产业" }] });
  expect(built.paths).toEqual(expect.arrayContaining(["domains/tea.html", "domains/stray.html"]));
  expect(words(between(built.text("index.html"), "<tbody", "</tbody>"))).toContain("茶产业|茶产业目录|0");
  expect(built.text("index.html")).toContain('<a href="domains/stray.html">无主目录</a>');
});

test("no catalog at all is a page that says so", async () => {
  const built = await site([]);
  expect(built.paths.filter((path) => path.endsWith(".html"))).toEqual(["index.html"]);
  expect(built.text("index.html")).toContain("目前没有目录");
});

test("the way to the neighbours and back", async () => {
  const built = await site([hukou, assistance]);
  const first = between(built.text("domains/04-household-registration.html"), '<nav class="neighbours"', "</nav>");
  const last = between(built.text("domains/05-social-assistance.html"), '<nav class="neighbours"', "</nav>");
  expect(first).toContain('<a href="05-social-assistance.html" rel="next">下一领域：社会救助</a>');
  expect(first).not.toContain('rel="prev"');
  expect(last).toContain('<a href="04-household-registration.html" rel="prev">上一领域：户籍管理</a>');
  expect(last).not.toContain('rel="next"');
});

test("a list of 一级事项 leads to the first row of each, when there are several", async () => {
  const rows = [item("1"), item("2"), item("3", { name: { level1: "临时救助" } })];
  const html = (await site([catalog(rows)])).text("domains/05-social-assistance.html");
  const groups = between(html, '<nav class="groups"', "</nav>");
  expect(words(groups)).toBe("一级事项|最低生活保障|2项|临时救助|1项");
  expect([...groups.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href)).toEqual(["#item-1", "#item-3"]);
  expect((await site([assistance])).text("domains/05-social-assistance.html")).not.toContain('class="groups"');
});
