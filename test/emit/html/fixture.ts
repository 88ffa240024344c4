import templates from "#generated/templates.js";
import type { Catalog, ElementValues, Item } from "../../../src/catalog/catalog.ts";
import { DEFAULT_WORKSPACE, type SiteMeta, type Workspace } from "../../../src/catalog/workspace.ts";
import { emitHtml } from "../../../src/emit/html/index.ts";

export const ELEMENT_VALUES: ElementValues = {
  name: { level1: "最低生活保障", level2: "办事指南" },
  content: ["办理事项", "办理条件"],
  basis: ["《社会救助暂行办法》（国务院令第649号）"],
  deadline: [{ limit: "信息形成之日起20个工作日内" }],
  subject: ["县级人民政府民政部门"],
  method: ["主动公开"],
  channel: { kind: "chosen", chosen: ["政府网站", "政务服务中心"] },
  audience: { public: true, groups: [] },
  level: ["县级", "乡级"],
};

/** An item with all nine elements, but for what is given. */
export function item(id: string, elements: Item["elements"] = {}, rest: Partial<Item> = {}): Item {
  return {
    id,
    elements: { ...ELEMENT_VALUES, ...elements },
    evidence: [],
    links: [],
    stage: [],
    unverified: [],
    ...rest,
  };
}

export function catalog(items: readonly Item[], rest: Partial<Catalog> = {}): Catalog {
  return { domain: "social-assistance", title: "社会救助领域基层政务公开标准目录", sources: [], items, ...rest };
}

export interface Site {
  readonly paths: readonly string[];
  text(path: string): string;
}

/** The site of the catalogs, decoded. */
export async function site(
  catalogs: readonly Catalog[],
  workspace: Partial<Workspace> = {},
  overrides: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const files = await emitHtml(
    {
      catalogs: catalogs.map((one) => ({ file: `catalogs/${one.domain}.yaml`, catalog: one })),
      workspace: { ...DEFAULT_WORKSPACE, ...workspace },
      date: Date.UTC(1980, 0, 1),
      version: "0.1.0",
    },
    { ...templates, ...overrides },
  );
  const texts = new Map(
    files.map(({ path, bytes }) => [path, new TextDecoder("utf-8", { fatal: true }).decode(bytes)]),
  );
  return {
    paths: files.map(({ path }) => path),
    text(path) {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`${path} was not written, only ${[...texts.keys()].join(", ")}`);
      return text;
    },
  };
}

/** The page of a single catalog about 社会救助. */
export async function page(items: readonly Item[], rest: Partial<Catalog> = {}, meta: SiteMeta = {}): Promise<string> {
  return (await site([catalog(items, rest)], { site: meta })).text("domains/05-social-assistance.html");
}

/** The part of a page from one text to another. */
export function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from + start.length);
  if (from === -1 || to === -1) throw new Error(`no ${start} … ${end}`);
  return html.slice(from, to + end.length);
}

/** The row with the anchor. */
export function rowOf(html: string, anchor: string): string {
  return between(html, `<tr role="row" id="${anchor}"`, "</tr>");
}

/** The words of a piece of HTML that nothing but tags separates by `|`, as a screen reader meets them. */
export function words(html: string): string {
  return html
    .replace(/<span aria-hidden="true">[^<]*<\/span>/gu, "")
    .split(/<[^>]*>/gu)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("|");
}

/** The cell of a row under the header in one line. */
export function cellOf(row: string, label: string): string {
  return between(row.slice(row.lastIndexOf("<td", row.indexOf(`data-label="${label}"`))), "<td", "</td>");
}
