import type { Level, Method, Stage } from "./closed-sets.ts";
import type { Element } from "./elements.ts";

/** The item's name in the table's one to three columns 一级事项, 二级事项, 三级事项. */
export interface ItemName {
  readonly level1: string;
  readonly level2?: string;
  readonly level3?: string;
}

/** One time limit as it is written; `scope` says for which part of the item it holds. */
export interface Limit {
  readonly scope?: string;
  readonly limit: string;
}

/**
 * `chosen`: the channels that the item is published through. `marked`: the tables of the housing
 * ministry, where ■ is a channel that must be used and □ one that may be.
 */
export type ChannelChoice =
  | { readonly kind: "chosen"; readonly chosen: readonly string[] }
  | { readonly kind: "marked"; readonly required: readonly string[]; readonly optional: readonly string[] };

/** 公开对象: everybody, named groups (申请人, 征收范围内群众 …), or both. */
export interface Audience {
  readonly public: boolean;
  readonly groups: readonly string[];
}

/** What each element holds once it is read. */
export interface ElementValues {
  readonly name: ItemName;
  readonly content: readonly string[];
  readonly basis: readonly string[];
  readonly deadline: readonly Limit[];
  readonly subject: readonly string[];
  readonly method: readonly Method[];
  readonly channel: ChannelChoice;
  readonly audience: Audience;
  readonly level: readonly Level[];
}

/** Published content or a service guide that belongs to an item. */
export interface Link {
  readonly title: string;
  readonly url: string;
  readonly channel?: string;
}

/**
 * One disclosure item with the catalog's defaults applied. An element that the file lacks, or states
 * in a way that cannot be read, is absent: then there is a finding that says so.
 */
export interface Item {
  readonly id: string;
  readonly elements: { readonly [E in Element]?: ElementValues[E] };
  readonly evidence: readonly string[];
  readonly links: readonly Link[];
  readonly stage: readonly Stage[];
  readonly note?: string;
  /** `all`: no source showed the item. A list: the elements that no source showed. */
  readonly unverified: "all" | readonly Element[];
}

/** Where facts of a catalog come from. `accessed` is the date that somebody looked at it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly url?: string;
  readonly accessed?: string;
  readonly note?: string;
}

/** One domain's catalog. `domain` is one of the 26 slugs or one that the workspace declares. */
export interface Catalog {
  readonly domain: string;
  readonly title: string;
  readonly region?: string;
  readonly edition?: string;
  readonly sources: readonly Source[];
  readonly items: readonly Item[];
}

/** The item's name in one line: `最低生活保障 · 办事指南`. */
export function nameOf(item: Item): string {
  const name = item.elements.name;
  if (!name) return item.id;
  return [name.level1, name.level2, name.level3].filter((part) => part !== undefined).join(" · ");
}
