import type {
  Audience,
  Catalog,
  ChannelChoice,
  ElementValues,
  Item,
  ItemName,
  Limit,
  Link,
  Source,
} from "./catalog.ts";
import { LEVELS, type Level, METHODS, type Method, PUBLIC_AUDIENCE, STAGES, type Stage } from "./closed-sets.ts";
import { ELEMENTS, type Element, isElement } from "./elements.ts";
import { listOf, mapOf, membersOf, optional, type PlainMap, textOf, textsOf } from "./plain.ts";

/**
 * Takes from a plain value whatever can be read as a catalog, with `defaults` applied. What cannot be
 * read is left out: the shape problems of the same value say so. Never throws.
 */
export function readCatalog(value: unknown): Catalog {
  const map = mapOf(value);
  const defaults = mapOf(map.defaults);
  return {
    domain: textOf(map.domain) ?? "",
    title: textOf(map.title) ?? "",
    ...optional("region", textOf(map.region)),
    ...optional("edition", textOf(map.edition)),
    sources: listOf(map.sources).map(readSource),
    items: listOf(map.items).map((item) => readItem(mapOf(item), defaults)),
  };
}

function readItem(map: PlainMap, defaults: PlainMap): Item {
  const elements: { [E in Element]?: unknown } = {};
  for (const element of ELEMENTS) {
    const value = READERS[element](element in map ? map[element] : defaults[element]);
    if (value !== undefined) elements[element] = value;
  }
  return {
    id: textOf(map.id) ?? "",
    elements: elements as Item["elements"],
    evidence: textsOf(map.evidence) ?? [],
    links: listOf(map.links).flatMap((link) => readLink(mapOf(link))),
    stage: membersOf<Stage>(map.stage, STAGES) ?? [],
    ...optional("note", textOf(map.note)),
    unverified: map.unverified === "true" ? "all" : (textsOf(map.unverified) ?? []).filter(isElement),
  };
}

const READERS: { readonly [E in Element]: (value: unknown) => ElementValues[E] | undefined } = {
  name: readName,
  content: textsOf,
  basis: textsOf,
  deadline: readDeadline,
  subject: textsOf,
  method: (value) => membersOf<Method>(typeof value === "string" ? [value] : value, METHODS),
  channel: readChannel,
  audience: readAudience,
  level: (value) => membersOf<Level>(value, LEVELS),
};

function readName(value: unknown): ItemName | undefined {
  const map = mapOf(value);
  const level1 = textOf(map.level1);
  if (level1 === undefined) return undefined;
  return { level1, ...optional("level2", textOf(map.level2)), ...optional("level3", textOf(map.level3)) };
}

function readDeadline(value: unknown): readonly Limit[] | undefined {
  const text = textOf(value);
  if (text !== undefined) return [{ limit: text }];
  const limits = listOf(value).flatMap((entry): Limit[] => {
    const limit = textOf(mapOf(entry).limit);
    return limit === undefined ? [] : [{ ...optional("scope", textOf(mapOf(entry).scope)), limit }];
  });
  return limits.length > 0 ? limits : undefined;
}

function readChannel(value: unknown): ChannelChoice | undefined {
  const chosen = textsOf(value);
  if (chosen) return { kind: "chosen", chosen };
  const required = textsOf(mapOf(value).required) ?? [];
  const optionalOnes = textsOf(mapOf(value).optional) ?? [];
  if (required.length + optionalOnes.length === 0) return undefined;
  return { kind: "marked", required, optional: optionalOnes };
}

function readAudience(value: unknown): Audience | undefined {
  if (value === PUBLIC_AUDIENCE) return { public: true, groups: [] };
  const groups = textsOf(mapOf(value).groups) ?? [];
  const everybody = mapOf(value).public === "true";
  return everybody || groups.length > 0 ? { public: everybody, groups } : undefined;
}

function readLink(map: PlainMap): Link[] {
  const url = textOf(map.url);
  if (url === undefined) return [];
  return [{ title: textOf(map.title) ?? url, url, ...optional("channel", textOf(map.channel)) }];
}

function readSource(value: unknown): Source {
  const map = mapOf(value);
  return {
    id: textOf(map.id) ?? "",
    title: textOf(map.title) ?? "",
    ...optional("number", textOf(map.number)),
    ...optional("issuer", textOf(map.issuer)),
    ...optional("date", textOf(map.date)),
    ...optional("url", textOf(map.url)),
    ...optional("accessed", textOf(map.accessed)),
    ...optional("note", textOf(map.note)),
  };
}
