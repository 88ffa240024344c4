import templates from "#generated/templates.js";
import type { Catalog, Item } from "../../../src/catalog/catalog.ts";
import { DEFAULT_WORKSPACE } from "../../../src/catalog/workspace.ts";
import type { EmitInput } from "../../../src/emit/emitted.ts";
import { type Profile, readProfile } from "../../../src/emit/xlsx/profile.ts";
import { readYaml } from "../../../src/source/yaml.ts";

export function bundledProfile(name: "standard" | "flat"): Profile {
  const reading = readProfile(readYaml(templates[`xlsx/${name}.yaml`] ?? "").value);
  if (!("profile" in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.profile;
}

export function item(id: string, more: Partial<Item> = {}, elements: Item["elements"] = {}): Item {
  return {
    id,
    elements: {
      name: { level1: "最低生活保障", level2: `办事指南${id}` },
      content: ["办理条件", "申请材料"],
      basis: ["《社会救助暂行办法》（国务院令第649号）"],
      deadline: [{ limit: "20个工作日内" }],
      subject: ["县级民政部门"],
      method: ["主动公开"],
      channel: { kind: "chosen", chosen: ["政府网站"] },
      audience: { public: true, groups: [] },
      level: ["县级"],
      ...elements,
    },
    evidence: ["mca52"],
    links: [],
    stage: [],
    unverified: [],
    ...more,
  };
}

export function catalog(items: readonly Item[], more: Partial<Catalog> = {}): Catalog {
  return {
    domain: "social-assistance",
    title: "社会救助领域基层政务公开标准目录",
    edition: "2026",
    sources: [],
    items,
    ...more,
  };
}

export function emitInput(catalogs: readonly Catalog[], region?: string): EmitInput {
  return {
    catalogs: catalogs.map((one) => ({ file: `${one.domain}.yaml`, catalog: one })),
    workspace: { ...DEFAULT_WORKSPACE, ...(region !== undefined && { region }) },
    date: Date.UTC(1980, 0, 1),
    version: "0.1.0",
  };
}
