import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { joinedKeyOf } from "./build-value.ts";
import { rangeOfNode } from "./node-range.ts";
import type { Path, Range } from "./range.ts";
import { rangeWithin } from "./within-scalar.ts";

interface Found {
  readonly node: Node | null;
  readonly key: Node | null;
  /** The alias that the path led through: findings behind it are reported at its use. */
  readonly alias: Alias | undefined;
}

/** Answers where a key or value stands, by walking the document's nodes when it is asked. */
export function createLocator(document: Document.Parsed, definitions: ReadonlyMap<Alias, Node>, text: string) {
  const keys = new WeakMap<YAMLMap, Map<string, Pair<Node, Node | null>>>();

  const pairsOf = (map: YAMLMap) => {
    let known = keys.get(map);
    if (!known) {
      known = new Map();
      for (const pair of map.items as Pair<Node, Node | null>[]) {
        const joined = isScalar(pair.key) && !pair.value ? joinedKeyOf(pair.key) : undefined;
        const name = joined?.name ?? (isScalar(pair.key) ? String(pair.key.value) : "");
        if (!known.has(name)) known.set(name, pair);
      }
      keys.set(map, known);
    }
    return known;
  };

  const step = (from: Node | null, segment: string | number): { node: Node | null; key: Node | null } | undefined => {
    if (isMap(from)) {
      const pair = pairsOf(from).get(String(segment));
      return pair && { node: pair.value, key: pair.key };
    }
    if (isSeq(from) && Number(segment) in from.items)
      return { node: from.items[Number(segment)] as Node | null, key: null };
    return undefined;
  };

  const find = (path: Path): Found => {
    let node: Node | null = document.contents;
    let key: Node | null = null;
    let alias: Alias | undefined;
    for (const segment of path) {
      if (isAlias(node)) {
        alias ??= node;
        node = definitions.get(node) ?? null;
      }
      const next = step(node, segment);
      if (!next) break;
      ({ node, key } = next);
    }
    return { node, key, alias };
  };

  return {
    rangeOf(path: Path, part: "key" | "value" = "value"): Range {
      const { node, key, alias } = find(path);
      if (alias) return rangeOfNode(alias);
      if (part === "key" && key) return rangeOfNode(key);
      // An empty value has no text of its own: its key is what the reader sees.
      if (!node || (isScalar(node) && isEmpty(rangeOfNode(node))))
        return key ? rangeOfNode(key) : signBefore(node, text);
      return withoutTrailingSpace(rangeOfNode(node), text);
    },
    rangeWithin(path: Path, value: string, within: Range): Range | undefined {
      const { node, alias } = find(path);
      if (alias || !isScalar(node)) return undefined;
      return rangeWithin(text, withoutTrailingSpace(rangeOfNode(node), text), value, within);
    },
    definitionOf(path: Path): Range | undefined {
      const { node, alias } = find(path);
      const target = definitions.get(alias ?? (node as Alias));
      return target && withoutTrailingSpace(rangeOfNode(target), text);
    },
  };
}

/** The sign that an empty entry of a list follows: its dash, comma or bracket. */
function signBefore(node: Node | null, text: string): Range {
  let end = node ? rangeOfNode(node).start : 0;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start: Math.max(0, end - 1), end };
}

const isEmpty = (range: Range) => range.start === range.end;

function withoutTrailingSpace({ start, end }: Range, text: string): Range {
  let last = end;
  while (last > start && /[ \t\r\n]/u.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}
