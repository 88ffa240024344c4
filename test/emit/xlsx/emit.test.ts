import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Catalog } from "../../../src/catalog/catalog.ts";
import type { NoticePlace } from "../../../src/emit/emitted.ts";
import { emitXlsx } from "../../../src/emit/xlsx/index.ts";
import type { Profile } from "../../../src/emit/xlsx/profile.ts";
import { bundledProfile, catalog, emitInput, item } from "./fixtures.ts";
import { readBack, type WrittenSheet } from "./read-back.ts";

const standard = bundledProfile("standard");
const flat = bundledProfile("flat");

interface Noticed extends NoticePlace {
  readonly rule: string;
  readonly params: unknown;
}

async function emit(catalogs: readonly Catalog[], profile: Profile, region?: string) {
  const notices: Noticed[] = [];
  const files = await emitXlsx(emitInput(catalogs, region), [profile], (rule, params, at) => {
    notices.push({ rule, params, ...at });
  });
  const [file] = files;
  if (!file) throw new Error("nothing was emitted");
  return { file, notices, ...readBack(file.bytes) };
}

/** The first domain's sheet; the index stands before it. */
async function sheetOf(one: Catalog, profile: Profile, region?: string): Promise<WrittenSheet> {
  const { sheets } = await emit([one], profile, region);
  const [, sheet] = sheets;
  if (!sheet) throw new Error("there is no sheet");
  return sheet;
}

const rowOf = ({ cells }: WrittenSheet, row: number) =>
  [...cells].filter(([address]) => address.replace(/^[A-Z]+/u, "") === String(row)).map(([, text]) => text);

const BOXES = [
  "■政府网站 □政府公报",
  "□两微一端 □发布会/听证会",
  "□广播电视 □纸质媒体",
  "□公开查阅点 □政务服务中心",
  "□便民服务站 □入户/现场",
  "□社区/企事业单位/村公示栏（电子屏）",
  "□精准推送 □其他",
].join("\n");

describe("the standard workbook", () => {
  const three = catalog([
    item("05-001", {}, { name: { level1: "低保", level2: "申请" } }),
    item("05-002", {}, { name: { level1: "低保", level2: "审批" }, audience: { public: false, groups: ["申请人"] } }),
    item("05-003", {}, { name: { level1: "特困", level2: "申请" }, level: ["县级", "乡级"], method: ["依申请公开"] }),
  ]);

  it("has a title, two header rows and a row an item", async () => {
    const sheet = await sheetOf(three, standard, "长兴县");
    expect(sheet.name).toBe("社会救助");
    expect(rowOf(sheet, 1)).toEqual(["长兴县社会救助领域基层政务公开标准目录"]);
    expect(rowOf(sheet, 2)).toEqual([
      "序号",
      "公开事项",
      "公开内容（要素）",
      "公开依据",
      "公开时限",
      "公开主体",
      "公开渠道和载体",
      "公开对象",
      "公开方式",
      "公开层级",
    ]);
    expect(rowOf(sheet, 3)).toEqual(["一级事项", "二级事项", "全社会", "特定群体", "主动", "依申请", "县级", "乡级"]);
    const common = [
      "办理条件\n申请材料",
      "《社会救助暂行办法》（国务院令第649号）",
      "20个工作日内",
      "县级民政部门",
      BOXES,
    ];
    expect(rowOf(sheet, 4)).toEqual(["1", "低保", "申请", ...common, "√", "√", "√"]);
    expect(rowOf(sheet, 5)).toEqual(["2", "审批", ...common, "申请人", "√", "√"]);
    expect(rowOf(sheet, 6)).toEqual(["3", "特困", "申请", ...common, "√", "√", "√", "√"]);
    expect(["I5", "J5", "K6", "L6", "M6", "N6"].map((address) => sheet.cells.get(address))).toEqual([
      undefined,
      "申请人",
      undefined,
      "√",
      "√",
      "√",
    ]);
  });

  it("merges the title, the header and equal first-level names", async () => {
    const sheet = await sheetOf(three, standard);
    expect(sheet.merges).toEqual([
      "A1:N1",
      "B2:C2",
      "I2:J2",
      "K2:L2",
      "M2:N2",
      ...["A", "D", "E", "F", "G", "H"].map((column) => `${column}2:${column}3`),
      "B4:B5",
    ]);
  });

  it("sets heights, widths, panes and the page", async () => {
    const sheet = await sheetOf(three, standard);
    expect(sheet.heights).toEqual([38.5, 22.25, 38.5, 114.5, 114.5, 114.5]);
    expect(sheet.widths).toEqual([5, 12, 14, 35, 35, 18, 18, 39, 7, 10, 6, 7, 6, 6]);
    expect(sheet.xml).toContain(
      '<pane xSplit="3" ySplit="3" topLeftCell="D4" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet.xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet.xml).toMatch(/<pageSetup paperSize="8" orientation="landscape" .*fitToWidth="1" fitToHeight="0"\/>/u);
    expect(sheet.xml).toContain("<oddFooter>&amp;C第&amp;P页，共&amp;N页</oddFooter>");
    expect(sheet.xml).not.toContain("tabColor");
    const { workbookXml } = await emit([three], standard);
    expect(workbookXml).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">&apos;社会救助&apos;!$2:$3</definedName>',
    );
  });

  it("draws borders on every cell, also under merges", async () => {
    const { sheets, stylesXml } = await emit([three], standard);
    const [, sheet] = sheets;
    const xfs = [
      ...(/<cellXfs[^>]*>(.*)<\/cellXfs>/u.exec(stylesXml)?.[1] ?? "").matchAll(/<xf [^>]*borderId="(\d+)"/gu),
    ];
    const bordered = xfs.map(([, border]) => border !== "0");
    for (const row of [2, 3, 4, 5, 6]) {
      for (const column of "ABCDEFGHIJKLMN") {
        expect(bordered[sheet?.styleOf(`${column}${row}`) ?? -1], `${column}${row}`).toBe(true);
      }
    }
    expect(sheet?.styleOf("B5")).toBe(sheet?.styleOf("B4"));
  });

  it("counts column widths in 宋体, which no computer replaces by a wider font", async () => {
    const { stylesXml } = await emit([three], standard);
    expect(stylesXml).toMatch(/<fonts [^>]*><font>(?:(?!<\/font>).)*<name val="宋体"\/><\/font>/u);
    expect(stylesXml).not.toContain("Calibri");
  });

  it("shows the columns that only some catalogs need", async () => {
    const more = item(
      "05-001",
      { note: "试行" },
      { name: { level1: "甲", level2: "乙", level3: "丙" }, level: ["村级"] },
    );
    const sheet = await sheetOf(catalog([more]), standard);
    expect(rowOf(sheet, 2)).toContain("备注");
    expect(rowOf(sheet, 3)).toEqual(expect.arrayContaining(["三级事项", "村级"]));
    expect(sheet.merges).toContain("B2:D2");
    expect(sheet.xml).toContain('<pane xSplit="3" ');
  });

  it("says what ■ and □ mean where the tables of the housing ministry use them", async () => {
    const marked = { channel: { kind: "marked", required: ["政府网站"], optional: ["精准推送"] } } as const;
    const all = await sheetOf(catalog([item("1", {}, marked), item("2", {}, marked)]), standard);
    expect(all.cells.get("H2")).toBe("公开渠道和载体\n（“■”表示必选项，“□”表示可选项）");
    const some = await sheetOf(catalog([item("1", {}, marked), item("2")]), standard);
    expect(some.cells.get("H2")).toBe("公开渠道和载体\n（第1项中“■”表示必选项，“□”表示可选项）");
  });

  it("marks what nobody has checked, in the cell and in a note at the end", async () => {
    const items = [
      item("1"),
      item("2", { unverified: ["deadline", "level"] }),
      item("3", { unverified: ["deadline", "level"] }),
      item("4", { unverified: "all" }),
    ];
    const { sheets, stylesXml } = await emit([catalog(items)], standard);
    const [index, sheet] = sheets;
    expect(sheet?.cells.get("A8")).toBe(
      "注：灰底的内容没有来源写明，尚未核实，不能当作已核实的事实使用。\n第2、3项：公开时限、公开层级；\n第4项：整项。",
    );
    expect(sheet?.merges).toContain("A8:N8");
    // Its label is not merged with checked ones: grey would spread to them, or white to it.
    expect(sheet?.merges).toContain("B4:B6");
    expect(sheet?.cells.get("B7")).toBe("最低生活保障");
    const xfs = [
      ...(/<cellXfs[^>]*>(.*)<\/cellXfs>/u.exec(stylesXml)?.[1] ?? "").matchAll(/<xf [^>]*fillId="(\d+)"/gu),
    ];
    const grey = (address: string) => xfs[sheet?.styleOf(address) ?? -1]?.[1] !== "0";
    expect("ABCDEFGHIJKLMN".split("").filter((column) => grey(`${column}5`))).toEqual(["F", "M", "N"]);
    expect("ABCDEFGHIJKLMN".split("").filter((column) => grey(`${column}4`))).toEqual([]);
    expect("ABCDEFGHIJKLMN".split("").filter((column) => grey(`${column}7`))).toEqual("BCDEFGHIJKLMN".split(""));
    expect(index?.cells.get("F3")).toBe("3");
  });

  it("has no note when everything is checked", async () => {
    const sheet = await sheetOf(three, standard);
    expect(sheet.heights).toHaveLength(6);
  });

  it("makes the font smaller where an item is a little too tall for a row", async () => {
    const content = Array.from({ length: 28 }, (_, line) => `第${line}条`);
    const { sheets, stylesXml } = await emit([catalog([item("1", {}, { content })])], standard);
    expect(sheets[1]?.heights.slice(3)).toEqual([398.75]);
    expect(stylesXml).toContain('<sz val="9.5"/>');
    expect(sheets[1]?.cells.get("D4")).toBe(content.join("\n"));
  });

  it("continues an item in the rows below where it is much too tall", async () => {
    const content = Array.from({ length: 60 }, (_, line) => `第${line}条`);
    const basis = Array.from({ length: 40 }, (_, line) => `《办法》第${line}条`);
    const sheet = await sheetOf(catalog([item("1", {}, { content, basis }), item("2")]), standard);
    expect(["D4", "D5", "D6"].map((address) => sheet.cells.get(address)?.split("\n").length)).toEqual([26, 26, 8]);
    expect(["D4", "D5", "D6"].flatMap((address) => sheet.cells.get(address)?.split("\n"))).toEqual(content);
    expect(["E4", "E5"].flatMap((address) => sheet.cells.get(address)?.split("\n"))).toEqual(basis);
    expect(sheet.cells.get("E6")).toBeUndefined();
    expect(sheet.heights.slice(3)).toEqual([409, 409, 130, 114.5]);
    for (const column of "ACFGHIJKLMN") expect(sheet.merges).toContain(`${column}4:${column}6`);
    for (const column of "DE")
      expect(sheet.merges.some((merge) => merge.startsWith(column) && merge.endsWith("6"))).toBe(false);
    expect(sheet.cells.get("A7")).toBe("2");
  });

  it("never makes a row taller than Excel allows, and leaves out no text", async () => {
    const text = fc.string({ unit: fc.constantFrom(..."政务公开abc ，。\n"), minLength: 1, maxLength: 2_000 });
    await fc.assert(
      fc.asyncProperty(text, text, async (content, subject) => {
        const one = item("1", {}, { content: [content], subject: [subject] });
        const sheet = await sheetOf(catalog([one]), standard);
        expect(Math.max(...sheet.heights)).toBeLessThanOrEqual(409);
        const column = (letter: string) =>
          [...sheet.cells].filter(([address]) => address.startsWith(letter) && Number(address.slice(1)) > 3);
        const joined = (letter: string) =>
          column(letter)
            .map(([, part]) => part)
            .join("")
            .replaceAll("\n", "");
        expect(joined("D")).toBe(content.replaceAll("\n", ""));
        expect(joined("G")).toBe(subject.replaceAll("\n", ""));
      }),
      { numRuns: 25 },
    );
  });

  it("begins a merged label anew on every printed page, where it also breaks the page", async () => {
    const many = catalog(Array.from({ length: 40 }, (_, index) => item(`05-${index}`)));
    const sheet = await sheetOf(many, standard);
    const runs = sheet.merges.filter((merge) => /^B\d+:B/u.test(merge) && merge !== "B2:B3");
    const tops = runs.map((merge) => Number(/^B(\d+)/u.exec(merge)?.[1]));
    const breaks = [...sheet.xml.matchAll(/<brk id="(\d+)"/gu)].map(([, id]) => Number(id));
    expect(breaks.length).toBeGreaterThan(3);
    expect(tops).toEqual([4, ...breaks.map((row) => row + 1)]);
    for (const top of tops) expect(sheet.cells.get(`B${top}`)).toBe("最低生活保障");
  });
});

describe("the flat workbook", () => {
  it("has one header row, one row an item, filters and no merges", async () => {
    const links = [{ title: "指南", url: "https://www.example.gov.cn/1" }];
    const one = item("05-001", { links, stage: ["服务"], note: "备注一", unverified: ["deadline", "level"] });
    const sheet = await sheetOf(catalog([one, item("05-002")]), flat);
    expect(rowOf(sheet, 1)).toEqual(flat.columns.map(({ title }) => title));
    expect(rowOf(sheet, 2)).toEqual([
      "05-001",
      "社会救助",
      "最低生活保障",
      "办事指南05-001",
      "办理条件\n申请材料",
      "《社会救助暂行办法》（国务院令第649号）",
      "20个工作日内",
      "县级民政部门",
      "主动公开",
      "政府网站",
      "全社会",
      "县级",
      "服务",
      "指南 https://www.example.gov.cn/1",
      "mca52",
      "备注一",
      "公开时限\n公开层级",
    ]);
    expect(sheet.merges).toEqual([]);
    expect(sheet.xml).toContain('<autoFilter ref="A1:R3"/>');
    expect(sheet.xml).toContain('<pane xSplit="1" ySplit="1" ');
    expect(sheet.heights).toHaveLength(3);
  });

  it("keeps a very tall item in one row, in a smaller font", async () => {
    const content = Array.from({ length: 40 }, (_, line) => `第${line}条`);
    const { sheets, stylesXml } = await emit([catalog([item("1", {}, { content })])], flat);
    expect(sheets[1]?.heights).toHaveLength(2);
    expect(sheets[1]?.heights[1]).toBeLessThanOrEqual(409);
    expect(sheets[1]?.cells.get("F2")).toBe(content.join("\n"));
    expect(stylesXml).toContain('<sz val="6.5"/>');
  });
});

describe("the index sheet", () => {
  it("lists the domains and leads to their sheets", async () => {
    const own = catalog([item("1")], { domain: "own-domain", title: "其他目录" });
    const { sheets, files } = await emit([catalog([item("1"), item("2")]), own], standard, "长兴县");
    const [index] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["目录", "社会救助", "own-domain"]);
    if (!index) throw new Error("there is no index");
    expect(rowOf(index, 1)).toEqual(["长兴县基层政务公开标准目录"]);
    expect(rowOf(index, 2)).toEqual(["序号", "领域", "目录名称", "版本", "事项数", "有未核实内容的事项"]);
    expect(rowOf(index, 3)).toEqual(["1", "社会救助", "社会救助领域基层政务公开标准目录", "2026", "2"]);
    expect(rowOf(index, 4)).toEqual(["2", "own-domain", "其他目录", "2026", "1"]);
    expect([...index.xml.matchAll(/<hyperlink ref="(\w+)"/gu)].map(([, ref]) => ref)).toEqual(["B3", "B4"]);
    const rels = new TextDecoder().decode(files["xl/worksheets/_rels/sheet1.xml.rels"]);
    expect([...rels.matchAll(/Target="([^"]*)"/gu)].map(([, target]) => target)).toEqual([
      "#&apos;社会救助&apos;!A1",
      "#&apos;own-domain&apos;!A1",
    ]);
  });

  it("is left out when the profile has none, and without catalogs there is no workbook", async () => {
    const { sheets } = await emit([catalog([item("1")])], { ...standard, index: false });
    expect(sheets.map(({ name }) => name)).toEqual(["社会救助"]);
    expect(await emitXlsx(emitInput([]), [standard, flat], () => {})).toEqual([]);
  });
});

describe("hostile text", () => {
  it.each(["=1+1", "@SUM(A1)", "-a", "+86", '=HYPERLINK("http://x")', "007", "1.10", "_x0041_", " a ", "<b>&amp;\"'"])(
    "writes %s as that text",
    async (text) => {
      const { sheets, notices } = await emit([catalog([item("1", {}, { content: [text] })])], flat);
      expect(sheets[1]?.cells.get("F2")).toBe(text);
      expect(sheets[1]?.xml).not.toContain("<f>");
      expect(sheets[1]?.xml).not.toContain("<hyperlink");
      expect(notices).toEqual([]);
    },
  );

  it("removes what XML forbids, with a notice for the item", async () => {
    const one = catalog([item("05-009", {}, { content: ["甲\u0007乙\ufffe\u0007"] })], { title: "目\u0001录" });
    const { sheets, notices } = await emit([one], standard);
    expect(sheets[1]?.cells.get("D4")).toBe("甲乙");
    expect(sheets[1]?.cells.get("A1")).toBe("目录");
    const path = "xlsx/gkml-standard.xlsx";
    const file = "social-assistance.yaml";
    const rule = "output/removed-character";
    expect(notices).toEqual([
      { rule, params: { path, code: 1 }, file },
      { rule, params: { path, code: 7 }, file, item: "05-009" },
      { rule, params: { path, code: 0xfffe }, file, item: "05-009" },
    ]);
  });

  it("cuts a cell of 32,768 characters, with a mark and a notice", async () => {
    const content = ["字".repeat(32_768)];
    const { sheets, notices } = await emit([catalog([item("1", {}, { content })])], flat);
    expect(sheets[1]?.cells.get("F2")).toHaveLength(32_767);
    expect(sheets[1]?.cells.get("F2")).toMatch(/字……（超出单元格上限，以下略）$/u);
    expect(notices).toEqual([
      {
        rule: "output/long-cell",
        params: { path: "xlsx/gkml-flat.xlsx", column: "公开内容（要素）", length: 32_768, most: 32_767 },
        file: "social-assistance.yaml",
        item: "1",
      },
    ]);
  });

  it("loses nothing of such a text where rows may be continued", async () => {
    const content = ["字".repeat(40_000)];
    const { sheets, notices } = await emit([catalog([item("1", {}, { content })])], standard);
    const parts = [...(sheets[1]?.cells ?? [])].filter(([address]) => /^D(?:[4-9]|\d\d)/u.test(address));
    expect(parts.map(([, part]) => part).join("")).toBe(content[0]);
    expect(notices).toEqual([]);
  });

  it("gives a sheet to a domain whose name no sheet may have", async () => {
    const input = emitInput([catalog([item("1")], { domain: "own" })]);
    const domains = [{ slug: "own", ordinal: "27", title: "就业/创业 O'Neil [2026]" }];
    const [file] = await emitXlsx({ ...input, workspace: { ...input.workspace, domains } }, [flat], () => {});
    const { sheets, workbookXml } = readBack(file?.bytes ?? new Uint8Array());
    expect(sheets[1]?.name).toBe("就业／创业 O’Neil ［2026］");
    expect(sheets[1]?.cells.get("B2")).toBe("就业/创业 O'Neil [2026]");
    expect(workbookXml).toContain("&apos;就业／创业 O’Neil ［2026］&apos;!$1:$1");
  });
});

describe("the bytes", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("are the same every time and in every time zone", async () => {
    const emitIn = async (timeZone: string) => {
      process.env.TZ = timeZone;
      const { file } = await emit([catalog([item("1"), item("2", { unverified: "all" })])], standard);
      return { offset: new Date(0).getTimezoneOffset(), bytes: file.bytes };
    };
    const east = await emitIn("Asia/Shanghai");
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const west = await emitIn("America/New_York");
    expect(east.offset).not.toBe(west.offset);
    expect(Buffer.compare(east.bytes, west.bytes)).toBe(0);
  });

  it("hold sorted files of 1980, and the workbook's date and maker", async () => {
    const { file, files } = await emit([catalog([item("1")])], standard);
    const names = Object.keys(files);
    expect(names).toEqual([...names].sort());
    expect(names[0]).toBe("[Content_Types].xml");
    const view = new DataView(file.bytes.buffer, file.bytes.byteOffset);
    expect(view.getUint16(10, true)).toBe(0);
    expect(view.getUint16(12, true)).toBe((1 << 5) | 1);
    const core = new TextDecoder().decode(files["docProps/core.xml"]);
    expect(core).toContain("<dc:creator>gkml</dc:creator>");
    expect(core.match(/1980-01-01T00:00:00Z/gu)).toHaveLength(2);
  });
});
