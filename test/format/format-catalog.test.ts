import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { formatCatalog } from "../../src/format/format-catalog.ts";
import { readYaml } from "../../src/source/yaml.ts";

describe("formatCatalog", () => {
  it("orders keys, indents by two, keeps comments, quoting and flow form", () => {
    const messy = [
      "# 关于目录",
      "items:",
      "- level: [ 县级,乡级 ]   # 层级",
      "  id: '05-001'",
      "",
      "  # 名称",
      '  name: {level2: "指南",level1: 低保}',
      "domain: social-assistance",
      "title: 救助",
      "",
    ].join("\r\n");
    expect(formatCatalog(messy)).toBe(
      [
        "# 关于目录",
        "domain: social-assistance",
        "title: 救助",
        "items:",
        "  - id: '05-001'",
        "",
        "    # 名称",
        '    name: { level1: 低保, level2: "指南" }',
        "    level: [县级, 乡级] # 层级",
        "",
      ].join("\n"),
    );
  });

  it("leaves alone what it cannot read", () => {
    expect(formatCatalog("title：x\n")).toBeUndefined();
    expect(formatCatalog("")).toBeUndefined();
  });

  it("keeps every scalar as it was written", () => {
    const text = "edition: 007\nregion: 1.10\ntitle: ~\nitems: [0x1F, yes, 110101199003078888, null]\n";
    expect(readYaml(formatCatalog(text) ?? "").value).toEqual(readYaml(text).value);
  });

  it("does the same twice, and changes no value, whatever the document", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 12 });
    const key = fc.constantFrom("id", "name", "title", "items", "level1", "级别", "other");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, text, fc.array(tie("value"), { maxLength: 3 }), tie("map")),
      map: fc.dictionary(key, tie("value"), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), fc.boolean(), (document, flow) => {
        const source = stringify(document, { collectionStyle: flow ? "flow" : "block" });
        const once = formatCatalog(source);
        if (once === undefined) return;
        expect(formatCatalog(once)).toBe(once);
      }),
    );
  });

  it("finds nothing to change in the bundled catalogs", () => {
    const folder = join(import.meta.dirname, "..", "..", "catalogs");
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml"))) {
      const text = readFileSync(join(folder, name), "utf8");
      expect(formatCatalog(text), name).toBe(text);
    }
  });
});
