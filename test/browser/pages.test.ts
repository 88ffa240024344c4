import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledCatalogs } from "../emit/html/bundled.ts";
import { site } from "../emit/html/fixture.ts";
import { NASTY } from "../emit/html/nasty.ts";
import { CHROMIUM_ARGUMENTS, ensureChromium } from "./chromium.ts";
import { type WrittenSite, writeSite } from "./written-site.ts";

const executablePath = ensureChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [1366, 320];

test("where CI is set, Chromium is there", () => {
  expect(executablePath !== undefined || !process.env.CI).toBe(true);
});

describe.runIf(executablePath !== undefined)("the pages in Chromium, from files", () => {
  let browser: Browser;
  const sites: Record<"bundled" | "nasty", WrittenSite | undefined> = { bundled: undefined, nasty: undefined };

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGUMENTS });
    sites.bundled = writeSite(await site(bundledCatalogs(["04", "05", "08"])));
    sites.nasty = writeSite(
      await site([NASTY], { region: "甲县", site: { name: "甲县人民政府", published: "2026-11-21" } }),
    );
  });

  afterAll(async () => {
    await browser?.close();
    for (const one of Object.values(sites)) one?.remove();
  });

  function siteOf(name: "bundled" | "nasty"): WrittenSite {
    const found = sites[name];
    if (!found) throw new Error(`${name} was not written`);
    return found;
  }

  /** Opens a page; `complaints` collects what it asks of the outside and what the browser says about it. */
  async function open(address: string, width: number): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(`asks for ${request.url()}`);
    });
    page.on("requestfailed", (request) => complaints.push(`cannot load ${request.url()}`));
    page.on("console", (message) => complaints.push(`says ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`fails with ${error.message}`));
    await page.goto(address);
    return { page, complaints };
  }

  describe.each(["bundled", "nasty"] as const)("%s", (name) => {
    test.each(WIDTHS)(
      "axe finds nothing, nothing leaves, nothing overflows at %i px",
      { timeout: 240_000 },
      async (width) => {
        for (const path of siteOf(name).pages) {
          const { page, complaints } = await open(siteOf(name).address(path), width);
          const header = page.locator(".site-header");
          expect(await header.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe("rgb(27, 75, 143)");
          const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(scrollWidth, `${path} at ${width} px`).toBeLessThanOrEqual(width);
          expect(complaints, path).toEqual([]);
          await page.evaluate(axe);
          const violations = await page.evaluate<string[]>(
            `axe.run(document, { runOnly: { type: "tag", values: ${JSON.stringify(TAGS)} }, preload: false }).then(
            ({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
          );
          expect(violations, `${path} at ${width} px`).toEqual([]);
          await page.close();
        }
      },
    );
  });

  test.each(WIDTHS)("an anchor shows its row, below the header, at %i px", async (width) => {
    const address = siteOf("bundled").address("domains/05-social-assistance.html");
    for (const anchor of ["item-05-001", "item-05-008", "item-05-013"]) {
      const { page } = await open(`${address}#${anchor}`, width);
      const { row, head, height } = await page.evaluate((id) => {
        const top = (element: Element | null | undefined) => element?.getBoundingClientRect();
        return {
          row: top(document.getElementById(id)),
          head: top(document.querySelector(".catalog-table thead")),
          height: innerHeight,
        };
      }, anchor);
      const covered = width > 768 ? (head?.bottom ?? 0) : 0;
      expect(row?.top, anchor).toBeGreaterThanOrEqual(covered - 1);
      expect(row?.top, anchor).toBeLessThan(height - 100);
      await page.close();
    }
  });

  test("the skip link is the first stop and leads to the text", async () => {
    const { page } = await open(siteOf("bundled").address("index.html"), 1366);
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip-link");
    expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.close();
  });

  test("on a phone no cell is lost and text stays at 16 px or more", async () => {
    const { page } = await open(siteOf("bundled").address("domains/05-social-assistance.html"), 320);
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll(".catalog-table tbody td:not(.empty)")]
        .filter((cell) => cell.getBoundingClientRect().height < 16 || cell.getBoundingClientRect().right > innerWidth)
        .map((cell) => cell.outerHTML),
    );
    expect(lost.filter((cell) => !cell.includes('class="name"'))).toEqual([]);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll("body *")].map((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(16);
    await page.close();
  });

  test("prints on A3 landscape with a header that repeats and no navigation", async () => {
    const { page } = await open(siteOf("bundled").address("domains/05-social-assistance.html"), 1366);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
    expect(boxes.length).toBeGreaterThan(1);
    for (const [, width, height] of boxes) {
      expect(Math.round(Number(width) / 10)).toBe(119);
      expect(Math.round(Number(height) / 10)).toBe(84);
    }
    await page.emulateMedia({ media: "print" });
    const display = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).display);
    expect(await display(".catalog-table thead")).toBe("table-header-group");
    expect(await display(".catalog-table tbody tr")).toBe("table-row");
    for (const selector of [".trail", ".groups", ".neighbours", ".skip-link"])
      expect(await display(selector)).toBe("none");
    expect(await page.locator(".table-scroll").evaluate((node) => getComputedStyle(node).overflow)).toBe("visible");
    await page.close();
  });
});
