import { CHANNEL_SYNONYMS, channelsOf, DOMAIN_CHANNELS, OTHER_CHANNEL } from "../../../catalog/channels.ts";
import { DOMAINS, type DomainSlug } from "../../../catalog/domains.ts";
import { fold } from "../../../language/fold.ts";
import type { Path } from "../../../source/range.ts";
import { textsIn } from "../../../source/value-at.ts";
import type { RuleCatalog, StatedElement } from "../../define-rule.ts";
import type { CatalogFacts } from "../../facts.ts";
import { isBlank } from "./blank.ts";
import { meaningOf } from "./closed-set.ts";

/** A channel as an item names it. */
export interface ChannelEntry {
  readonly text: string;
  readonly path: Path;
  /** The channel that is certainly meant, or the folded text where none is. */
  readonly meaning: string;
  /** The first entry of the same item that means the same. */
  readonly first: ChannelEntry | undefined;
}

/** The channels of a value in their order: of a list, or of `required` and then `optional`. */
export function channelEntries(value: unknown, path: Path, allowed: readonly string[]): readonly ChannelEntry[] {
  const entries: ChannelEntry[] = [];
  for (const { text, path: at } of textsIn(value, path)) {
    if (isBlank(text)) continue;
    const meaning = channelMeaning(text, allowed);
    entries.push({ text, path: at, meaning, first: entries.find((entry) => entry.meaning === meaning) });
  }
  return entries;
}

/**
 * The channels of a stated value that may be amiss: none where all are as they should be, and none
 * inside a value of the wrong form, which is told as such.
 */
export function statedChannels(stated: StatedElement): readonly ChannelEntry[] {
  const { value, catalog } = stated;
  if (Array.isArray(value) && areAsTheyShould(value, allowedChannels(catalog))) return NONE;
  const entries = known.get(stated) ?? readStated(stated);
  known.set(stated, entries);
  return entries;
}

/** Known channels, each once and none of them 其他: nearly every list, in which no rule finds anything. */
function areAsTheyShould(channels: readonly unknown[], allowed: readonly unknown[]): boolean {
  return channels.every(
    (channel, at) => channel !== "其他" && allowed.includes(channel) && channels.indexOf(channel) === at,
  );
}

const NONE: readonly ChannelEntry[] = [];

/** Several rules ask about each. */
const known = new WeakMap<StatedElement, readonly ChannelEntry[]>();

function readStated({ value, path, problems, catalog }: StatedElement): readonly ChannelEntry[] {
  const entries = channelEntries(value, path, allowedChannels(catalog));
  if (problems.length === 0) return entries;
  return entries.filter(
    (entry) => !problems.some((problem) => problem.path.every((segment, at) => segment === String(entry.path[at]))),
  );
}

/** The channel that a text certainly means, or the folded text where that cannot be told. */
export function channelMeaning(text: string, allowed: readonly string[]): string {
  if (allowed.includes(text)) return text;
  if (OTHER_CHANNEL.test(text)) return fold(text);
  return meaningOf(text, allowed, CHANNEL_SYNONYMS) ?? fold(text);
}

/** Whether a channel is written as 其他 with a name, be it with the half-width colon. */
export function isOther(text: string): boolean {
  return OTHER_CHANNEL.test(text) || OTHER_HALF_WIDTH.test(text);
}

/** `其他:名称` with the half-width colon, and a name that needs no quotes in YAML. */
export const OTHER_HALF_WIDTH = /^其他 *: *([\p{L}\p{N}（）、]+)$/u;

/** The channels that a catalog may name without `其他：`. */
export function allowedChannels({ catalog, facts }: RuleCatalog): readonly string[] {
  const allowed = allowedIn.get(facts) ?? channelsOf(catalog.domain, facts.channels);
  allowedIn.set(facts, allowed);
  return allowed;
}

const allowedIn = new WeakMap<CatalogFacts, readonly string[]>();

/** Folded channels that only some domains' tables print, each with the titles of these domains. */
const OWNERS: ReadonlyMap<string, readonly string[]> = ownersOfChannels();

function ownersOfChannels(): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { slug, title } of DOMAINS) {
    for (const channel of DOMAIN_CHANNELS[slug as DomainSlug] ?? []) {
      const key = fold(channel);
      owners.set(key, [...(owners.get(key) ?? []), title]);
    }
  }
  return owners;
}

/** The titles of the domains whose tables print the channel; none for one that the catalog may name. */
export function foreignTo(entry: ChannelEntry, allowed: readonly string[]): readonly string[] {
  return allowed.includes(entry.meaning) ? [] : (OWNERS.get(entry.meaning) ?? []);
}
