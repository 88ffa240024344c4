import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../src/knowledge/", import.meta.url).pathname;

/** The keys that each entry of a table has, and those that it may have. What they mean stands in the table's heading. */
const SHAPES: Readonly<Record<string, { readonly needs: string; readonly may?: string }>> = {
  "abolished-bodies": { needs: "id successor since document verified", may: "functions endings names url accessed" },
  "county-names": { needs: "province cities counties" },
  "day-counting": { needs: "id title article text url verified", may: "note" },
  departments: { needs: "work bureau verified" },
  instruments: {
    needs: "title verified",
    may: "short wrong numbers more issuer date inForce amended repealed replaced doubtful period general domains topics narrow articles formerArticles source accessed",
  },
  "issuing-bodies": { needs: "name signs until successor document verified", may: "source accessed" },
  misprints: { needs: "wrong right safe", may: "unless titles seen" },
  "obsolete-terms": { needs: "term now since reason source verified", may: "accessed" },
  placeholders: { needs: "words where", may: "only_localised" },
  "policy-periods": { needs: "kind words to verified", may: "with next source accessed" },
  powers: { needs: "id matter authority law verified", may: "url accessed" },
  "public-holidays": { needs: "name word" },
  "statutory-limits": { needs: "id n unit instrument rule since url accessed verified", may: "number article" },
  "traditional-characters": { needs: "traditional simplified" },
};

const tables = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(/\.yaml$/u, ""));

test("every table has a shape here", () => {
  expect(tables.sort()).toEqual(Object.keys(SHAPES).sort());
});

describe.each(tables)("%s", (table) => {
  const text = readFileSync(`${folder}${table}.yaml`, "utf8");
  const entries = parse(text) as Readonly<Record<string, unknown>>[];
  const { needs = "", may = "" } = SHAPES[table] ?? {};
  const needed = needs.split(" ");
  const known = new Set([...needed, ...may.split(" ")]);

  test("begins with a comment that says what it is and whence it is", () => {
    const heading = /^(?:#[^\n]*\n)+/u.exec(text)?.[0] ?? "";
    expect(heading.length).toBeGreaterThan(100);
    expect(heading).toMatch(/verified|Sources?:|Seen so/u);
  });

  test("its entries have the keys that they need, and no other", () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => needed.some((key) => entry[key] === undefined))).toEqual([]);
    expect(entries.flatMap((entry) => Object.keys(entry).filter((key) => !known.has(key)))).toEqual([]);
  });

  test("what is verified has an address or a named source, and the day on which it was read", () => {
    const verified = entries.filter((entry) => entry.verified === true);
    expect(verified.filter((entry) => (entry.url ?? entry.source) === undefined)).toEqual([]);
    expect(verified.filter(({ accessed }) => !/^20\d\d-\d\d-\d\d$/u.test(String(accessed)))).toEqual([]);
  });
});
