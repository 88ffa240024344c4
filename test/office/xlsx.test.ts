import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { COLUMNS } from "../../src/emit/columns.ts";
import { domainTitle } from "../../src/emit/stem.ts";
import { emitXlsx } from "../../src/emit/xlsx/index.ts";
import type { Profile } from "../../src/emit/xlsx/profile.ts";
import { readYaml } from "../../src/source/yaml.ts";
import { bundledProfile, catalog, emitInput, item } from "../emit/xlsx/fixtures.ts";
import { readBack } from "../emit/xlsx/read-back.ts";
import { cellsOfSheets, printed, savedAgain } from "./convert.ts";

const standard = bundledProfile("standard");
const flat = bundledProfile("flat");

const bundled = readdirSync("catalogs")
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => readCatalog(readYaml(readFileSync(`catalogs/${name}`, "utf8")).value));

async function workbook(catalogs: readonly Catalog[], profile: Profile): Promise<Uint8Array> {
  const [file] = await emitXlsx(emitInput(catalogs), [profile], () => {});
  if (!file) throw new Error("nothing was emitted");
  return file.bytes;
}

const titles = bundled.map(({ domain }) => domainTitle(domain, []));

// Frozen panes are not looked at: without a screen LibreOffice saves no workbook with them.
describe("LibreOffice", () => {
  it("reads every cell of the flat workbook as it was meant", async () => {
    const sheets = await cellsOfSheets(await workbook(bundled, flat), ["目录", ...titles]);
    expect(sheets[0]).toHaveLength(2 + bundled.length);
    for (const [index, one] of bundled.entries()) {
      const rows = one.items.map((each, at) =>
        flat.columns.map(({ id }) => COLUMNS[id].text({ item: each, serial: at + 1, domain: titles[index] ?? "" })),
      );
      expect(sheets[index + 1]).toEqual([flat.columns.map(({ title }) => title), ...rows]);
    }
  });

  it("reads the items of the standard workbook in their order", async () => {
    const sheets = await cellsOfSheets(await workbook(bundled, standard), titles);
    for (const [index, one] of bundled.entries()) {
      const rows = sheets[index] ?? [];
      expect(rows[0]?.[0]).toBe(one.title);
      const body = rows.slice(3).filter(([serial]) => /^\d+$/u.test(serial ?? ""));
      expect(body.map(([, , level2]) => level2)).toEqual(one.items.map(({ elements }) => elements.name?.level2));
      const contents = rows.slice(3).map((row) => row[3] ?? "");
      expect(contents.filter((text) => text !== "").join("\n")).toBe(
        one.items.map(({ elements }) => elements.content?.join("\n")).join("\n"),
      );
    }
  });

  it("takes formula-like and escaped text for text", async () => {
    const texts = ["=1+1", "@x", "-a", "+1", "_x0041_", "007", '"a",b', " b "];
    const catalogs = [catalog(texts.map((text, at) => item(String(at), {}, { content: [text] })))];
    const [sheet] = await cellsOfSheets(await workbook(catalogs, flat), ["社会救助"]);
    expect(sheet?.slice(1).map((row) => row[5])).toEqual(texts);
  });

  it("keeps cells, merges, print titles and page breaks when it saves the workbook", async () => {
    const bytes = await workbook(bundled, standard);
    const before = readBack(bytes);
    const after = readBack(await savedAgain(bytes));
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    for (const [index, sheet] of before.sheets.entries()) {
      const again = after.sheets[index];
      expect([...(again?.merges ?? [])].sort()).toEqual([...sheet.merges].sort());
      expect(again?.cells).toEqual(sheet.cells);
      const breaks = (xml = "") => [...xml.matchAll(/<brk id="(\d+)"/gu)].map(([, id]) => id);
      expect(breaks(again?.xml)).toEqual(breaks(sheet.xml));
    }
    expect(after.workbookXml.match(/_xlnm\.Print_Titles/gu)).toHaveLength(before.sheets.length);
  });

  it("prints both workbooks", async () => {
    for (const profile of [standard, flat]) {
      const pdf = await printed(await workbook(bundled, profile));
      expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      expect(pdf.length).toBeGreaterThan(20_000);
    }
  });
});
