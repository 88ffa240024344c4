import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { DEFAULT_WORKSPACE } from "../../src/catalog/workspace.ts";
import { emitCsv } from "../../src/emit/csv.ts";
import type { EmitInput } from "../../src/emit/emitted.ts";
import { emitJson } from "../../src/emit/json.ts";
import { emitManifest } from "../../src/emit/manifest.ts";
import { inDomainOrder, stemOf } from "../../src/emit/stem.ts";

const catalog = readCatalog({
  domain: "social-assistance",
  title: "社会救助",
  defaults: { method: "主动公开" },
  items: [
    {
      id: "05-001",
      name: { level1: "低保", level2: '=HYPERLINK("x")' },
      content: ["-甲", '乙"丙', "丁,戊\n己"],
      deadline: [{ scope: "许可", limit: "7个工作日内" }],
      channel: { required: ["政府网站"], optional: ["其他：微信群"] },
      audience: { public: "true", groups: ["申请人"] },
      level: ["乡级", "县级"],
      note: "＠说明",
    },
  ],
});
const input: EmitInput = {
  catalogs: [{ file: "a.yaml", catalog }],
  workspace: DEFAULT_WORKSPACE,
  date: 0,
  version: "1.0.0",
};
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("csv", () => {
  const [file] = emitCsv(input);
  const text = textOf(file?.bytes);

  it("begins with a BOM, ends lines with CRLF and quotes every cell", () => {
    expect(file?.path).toBe("csv/05-social-assistance.csv");
    expect(text.startsWith('\ufeff"编号","一级事项"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(text).toContain('乙""丙');
  });

  it("makes cells safe that a spreadsheet would calculate", () => {
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(`"'-甲\n`);
    expect(text).toContain(`"'＠说明"`);
  });

  it("states elements in words", () => {
    expect(text).toContain('"许可：7个工作日内"');
    expect(text).toContain('"政府网站\n其他：微信群（可选）"');
    expect(text).toContain('"全社会\n申请人"');
    expect(text).toContain('"县级\n乡级"');
  });
});

describe("json", () => {
  it("is the catalog with its defaults applied", () => {
    const [file] = emitJson(input);
    const document = JSON.parse(textOf(file?.bytes));
    expect(document).toMatchObject({ version: 1, domain: "social-assistance", title: "社会救助" });
    expect(document.items[0]).toMatchObject({ id: "05-001", method: ["主动公开"], level: ["县级", "乡级"] });
    expect(document.items[0]).not.toHaveProperty("elements");
  });
});

describe("manifest", () => {
  it("lists outputs with their SHA-256, sorted, and the inputs", async () => {
    const bytes = new TextEncoder().encode("abc");
    const sha256 = createHash("sha256").update("abc").digest("hex");
    const files = [
      { path: "b", bytes },
      { path: "a", bytes },
    ];
    const manifest = JSON.parse(textOf((await emitManifest("1.0.0", [{ path: "x.yaml", sha256 }], files)).bytes));
    expect(manifest).toEqual({
      gkml: "1.0.0",
      inputs: [{ path: "x.yaml", sha256 }],
      outputs: [
        { path: "a", bytes: 3, sha256 },
        { path: "b", bytes: 3, sha256 },
      ],
    });
  });
});

describe("domain files", () => {
  it.each([
    ["csv", emitCsv],
    ["json", emitJson],
  ] as const)("of %s stay in their folder and apart, whatever domain a catalog names", (format, emit) => {
    const catalogs = ["../../evil", "health", "HEALTH", "health", ""].map((domain) => ({
      file: "a.yaml",
      catalog: { ...catalog, domain },
    }));
    expect(emit({ ...input, catalogs }).map(({ path }) => path)).toEqual(
      ["_2e_._2f_.._2f_evil", "21-health", "HEALTH", "21-health-2", "domain"].map(
        (stem) => `${format}/${stem}.${format}`,
      ),
    );
  });

  it("are named by number and slug, own domains by their slug", () => {
    expect(stemOf("health")).toBe("21-health");
    expect(stemOf("rural-roads")).toBe("rural-roads");
  });

  it("stand in the printed order, own domains last", () => {
    const of = (domain: string) => ({ file: `${domain}.yaml`, catalog: { ...catalog, domain } });
    const sorted = inDomainOrder([of("b-own"), of("health"), of("a-own"), of("employment")]);
    expect(sorted.map((entry) => entry.catalog.domain)).toEqual(["employment", "health", "a-own", "b-own"]);
  });
});
