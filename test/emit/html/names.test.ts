import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiName, uniqueNames } from "../../../src/emit/names.ts";
import { catalog, item, page, site } from "./fixture.ts";

test("ids stay as they are, anything else is spelt", () => {
  expect(asciiName("05-004")).toBe("05-004");
  expect(asciiName("a.b")).toBe("a.b");
  expect(asciiName("../x")).toBe("_2e_._2f_x");
  expect(asciiName("低 保_")).toBe("_4f4e__20__4fdd__5f_");
});

test("any text becomes a safe name, and distinct texts distinct names", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(asciiName(a)).toMatch(/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*)?$/u);
      expect(asciiName(a) === asciiName(b)).toBe(a === b);
    }),
  );
});

test("equal names get a number, whatever their case", () => {
  const unique = uniqueNames();
  expect(["a", "A", "a-2", "a"].map(unique)).toEqual(["a", "A-2", "a-2-2", "a-3"]);
});

test("two items with one id, and one without, have anchors of their own", async () => {
  const html = await page([item("05-001"), item("05-001"), item("")]);
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(ids).toEqual(expect.arrayContaining(["item-05-001", "item-05-001-2", "item-row-3"]));
  expect(new Set(ids).size).toBe(ids.length);
});

test("paths are ASCII, different, and below the output folder", async () => {
  const built = await site([
    catalog([], { domain: "social-assistance" }),
    catalog([], { domain: "social-assistance" }),
    catalog([], { domain: "../../etc/passwd" }),
    catalog([], { domain: "本地" }),
    catalog([], { domain: "" }),
  ]);
  const pages = built.paths.filter((path) => path.startsWith("domains/"));
  expect(pages).toHaveLength(5);
  expect(new Set(pages).size).toBe(5);
  expect(pages.slice(0, 2)).toEqual(["domains/05-social-assistance.html", "domains/05-social-assistance-2.html"]);
  for (const path of pages) expect(path).toMatch(/^domains\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.html$/u);
});
