import type { Audience, ChannelChoice, Item, Limit } from "../catalog/catalog.ts";
import { CHANNELS } from "../catalog/channels.ts";
import { type Level, type Method, PUBLIC_AUDIENCE } from "../catalog/closed-sets.ts";
import { ELEMENT_TITLES } from "../catalog/elements.ts";

/** A row of a published table: the item and its running number on the sheet. */
export interface Row {
  readonly item: Item;
  readonly serial: number;
  /** The domain's name, 社会救助, for tables that say it in every row. */
  readonly domain?: string;
}

/** One column of a table. Excel, CSV and HTML write it, and the spreadsheet reader reads it back. */
export interface Column {
  /** The header over several columns, when there is one: 公开对象 over 全社会 and 特定群体. */
  readonly group?: string;
  readonly title: string;
  /** Width in half-width characters; a Chinese character is two. */
  readonly width: number;
  /** `mark`: the cell holds √ or nothing. */
  readonly kind: "text" | "mark";
  text(row: Row): string;
}

/** What a mark cell holds when it says yes. */
export const TICK = "√";

/** The boxes of the national channel cell. */
const TICKED = "■";
const UNTICKED = "□";

const mark = (group: string, title: string, holds: (item: Item) => boolean | undefined): Column => ({
  group,
  title,
  width: 6,
  kind: "mark",
  text: ({ item }) => (holds(item) ? TICK : ""),
});

const text = (title: string, width: number, of: (item: Item) => string, group?: string): Column => ({
  ...(group !== undefined && { group }),
  title,
  width,
  kind: "text",
  text: ({ item }) => of(item),
});

const level = (one: Level) => mark("公开层级", one, (item) => item.elements.level?.includes(one));
const method = (title: string, one: Method) => mark("公开方式", title, (item) => item.elements.method?.includes(one));

/**
 * Every column that a profile may choose. Headers are the national table's; `-words` columns state in
 * one cell what the national table spreads over √ columns, for systems that take one row an item.
 */
export const COLUMNS = {
  serial: { title: "序号", width: 5, kind: "text", text: ({ serial }) => String(serial) },
  id: text("编号", 10, (item) => item.id),
  domain: { title: "领域", width: 14, kind: "text", text: ({ domain }) => domain ?? "" },
  level1: text("一级事项", 14, (item) => item.elements.name?.level1 ?? "", "公开事项"),
  level2: text("二级事项", 16, (item) => item.elements.name?.level2 ?? "", "公开事项"),
  level3: text("三级事项", 16, (item) => item.elements.name?.level3 ?? "", "公开事项"),
  content: text("公开内容（要素）", 40, ({ elements }) => lines(elements.content)),
  basis: text("公开依据", 38, ({ elements }) => lines(elements.basis)),
  deadline: text("公开时限", 20, ({ elements }) => deadlineText(elements.deadline)),
  subject: text("公开主体", 20, ({ elements }) => lines(elements.subject)),
  channel: text("公开渠道和载体", 38, ({ elements }) => channelBoxes(elements.channel)),
  "channel-words": text("公开渠道和载体", 30, ({ elements }) => lines(channelWords(elements.channel))),
  "audience-public": mark("公开对象", PUBLIC_AUDIENCE, (item) => item.elements.audience?.public),
  "audience-groups": text("特定群体", 10, ({ elements }) => lines(elements.audience?.groups), "公开对象"),
  "audience-words": text("公开对象", 16, ({ elements }) => audienceText(elements.audience)),
  "method-active": method("主动", "主动公开"),
  "method-request": method("依申请", "依申请公开"),
  "method-words": text("公开方式", 12, ({ elements }) => lines(elements.method)),
  "level-city": level("市级"),
  "level-county": level("县级"),
  "level-township": level("乡级"),
  "level-village": level("村级"),
  "level-words": text("公开层级", 12, ({ elements }) => lines(elements.level)),
  stage: text("五公开", 10, (item) => lines(item.stage)),
  links: text("链接", 40, (item) => lines(item.links.map(({ title, url }) => `${title} ${url}`))),
  evidence: text("证据", 16, (item) => lines(item.evidence)),
  note: text("备注", 24, (item) => item.note ?? ""),
  unverified: text("未核实", 16, (item) => lines(unverifiedWords(item))),
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnId = keyof typeof COLUMNS;

/** Whether a profile may choose the id: names such as `constructor` are none. */
export function isColumnId(id: string): id is ColumnId {
  return Object.hasOwn(COLUMNS, id);
}

/** Columns that stand in a table only when an item of it needs them. */
const WHEN_NEEDED: ReadonlySet<string> = new Set([
  "level3",
  "level-city",
  "level-village",
  "stage",
  "links",
  "note",
  "unverified",
]);

/** Leaves out the columns that no row of the table needs. */
export function neededColumns(ids: readonly ColumnId[], rows: readonly Row[]): readonly ColumnId[] {
  return ids.filter((id) => !WHEN_NEEDED.has(id) || rows.some((row) => COLUMNS[id].text(row) !== ""));
}

/** A list in one cell: an entry a line. */
function lines(entries: readonly string[] | undefined): string {
  return (entries ?? []).join("\n");
}

function deadlineText(limits: readonly Limit[] | undefined): string {
  return lines(limits?.map(({ scope, limit }) => (scope === undefined ? limit : `${scope}：${limit}`)));
}

function audienceText(audience: Audience | undefined): string {
  if (!audience) return "";
  return lines([...(audience.public ? [PUBLIC_AUDIENCE] : []), ...audience.groups]);
}

/** What no source showed: 整项, or the names of the elements. */
export function unverifiedWords({ unverified }: Item): readonly string[] {
  return unverified === "all" ? ["整项"] : unverified.map((element) => ELEMENT_TITLES[element].zh);
}

/** The channels in words; those that may be used are marked so. */
function channelWords(channel: ChannelChoice | undefined): readonly string[] {
  if (!channel) return [];
  if (channel.kind === "chosen") return channel.chosen;
  return [...channel.required, ...channel.optional.map((name) => `${name}（可选）`)];
}

/**
 * The national cell: all 13 options, two a line, ■ before those that are used, others after them. In
 * the tables where □ means that a channel may be used, only the channels that the item names stand.
 */
function channelBoxes(channel: ChannelChoice | undefined): string {
  if (!channel) return "";
  const [ticked, open] = channel.kind === "chosen" ? [channel.chosen, CHANNELS] : [channel.required, channel.optional];
  const known: ReadonlySet<string> = new Set(CHANNELS);
  const others = [...new Set([...ticked, ...open])].filter((name) => !known.has(name));
  const named: ReadonlySet<string> = new Set([...ticked, ...open]);
  // 其他 stands for the others that are spelt out.
  const plain = CHANNELS.filter((name) => named.has(name) && !(name === "其他" && others.some(isSpeltOut)));
  return lines(pairs([...plain, ...others].map((name) => `${ticked.includes(name) ? TICKED : UNTICKED}${name}`)));
}

const isSpeltOut = (name: string) => name.startsWith("其他：");

/** Two boxes a line as the ministries print them; a long one stands alone. */
function pairs(boxes: readonly string[]): string[] {
  const rows: string[] = [];
  let waiting: string | undefined;
  for (const box of boxes) {
    if (box.length > 9) {
      if (waiting !== undefined) rows.push(waiting);
      rows.push(box);
      waiting = undefined;
    } else if (waiting === undefined) waiting = box;
    else {
      rows.push(`${waiting} ${box}`);
      waiting = undefined;
    }
  }
  return waiting === undefined ? rows : [...rows, waiting];
}
