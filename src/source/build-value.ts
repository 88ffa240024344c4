import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { LIMITS } from "./limits.ts";
import { rangeOfNode, signBefore } from "./node-range.ts";
import {
  fullWidthComma,
  type JoinedKey,
  joinedKey,
  silentSlips,
  slipsOfRootText,
  textComment,
} from "./silent-slips.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/** A document as a plain value, with what is wrong with it. */
export interface Built {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** For every alias, the node that it stands for. */
  readonly definitions: ReadonlyMap<Alias, Node>;
}

interface BuiltNode {
  readonly value: unknown;
  /** Nodes after aliases are replaced, so that an alias bomb is seen before anybody walks the value. */
  readonly size: number;
}

const FULL_WIDTH_QUOTES: ReadonlySet<string> = new Set("“”＂‘’");

interface Anchor {
  readonly name: string;
  readonly node: Node;
  built: BuiltNode | "unfinished";
}

const NOTHING: BuiltNode = { value: "", size: 1 };

/**
 * Makes the plain value of a parsed document in one walk: linear where the library's own is not, with
 * its own budget for aliases, and with maps that have no prototype (a key `__proto__` is just a key).
 */
export function buildValue(document: Document.Parsed, source: string): Built {
  const problems: YamlProblem[] = [];
  const definitions = new Map<Alias, Node>();
  const anchors = new Map<string, Anchor>();
  const unused = new Set<Anchor>();
  let overBudget = false;

  const build = (node: Node | null, depth: number): BuiltNode => {
    if (!node) return NOTHING;
    if (isAlias(node)) return follow(node);
    if (node.tag !== undefined) {
      const sign = signBefore(source, node, "!");
      problems.push({ kind: "tag", name: sign?.text ?? node.tag, range: sign?.range ?? rangeOfNode(node) });
    }
    const anchor = "anchor" in node ? node.anchor : undefined;
    if (anchor === undefined) return buildContent(node, depth);
    const entry: Anchor = { name: anchor, node, built: "unfinished" };
    anchors.set(anchor, entry);
    unused.add(entry);
    entry.built = buildContent(node, depth);
    return entry.built;
  };

  const buildContent = (node: Node, depth: number): BuiltNode => {
    if (isScalar(node)) {
      if (node.type === "PLAIN") {
        problems.push(...slipsOfPlain(node));
        if (node.comment) problems.push(...textComment(source, node, node.comment));
      }
      return { value: textOf(node), size: 1 };
    }
    if (depth > LIMITS.depth) {
      problems.push({ kind: "limit", limit: "depth", actual: depth, range: rangeOfNode(node) });
      return NOTHING;
    }
    let size = 1;
    const child = (inner: Node | null) => {
      const built = overBudget ? NOTHING : build(inner, depth + 1);
      size += built.size;
      if (size > LIMITS.expandedNodes && !overBudget) {
        overBudget = true;
        problems.push({ kind: "limit", limit: "expandedNodes", actual: size, range: rangeOfNode(node) });
      }
      return built.value;
    };
    if (isSeq(node)) {
      problems.push(...fullWidthComma(node));
      return { value: node.items.map((item) => child(item as Node | null)), size };
    }
    if (isMap(node)) {
      const value = buildMap(node.items as Pair<Scalar, Node | null>[], child);
      return { value, size };
    }
    return NOTHING;
  };

  const buildMap = (pairs: readonly Pair<Scalar, Node | null>[], child: (node: Node | null) => unknown) => {
    const map: Record<string, unknown> = Object.create(null);
    const first = new Map<string, Scalar>();
    for (const { key, value } of pairs) {
      if (!isScalar(key)) continue;
      const joined = value ? undefined : joinedKeyOf(key);
      if (joined) problems.push(joined.problem);
      const name = joined?.name ?? textOf(key);
      const earlier = first.get(name);
      if (name === "<<" && key.type === "PLAIN") problems.push({ kind: "merge-key", range: rangeOfNode(key) });
      else if (earlier) {
        problems.push({ kind: "duplicate-key", key: name, range: rangeOfNode(key), related: rangeOfNode(earlier) });
      } else {
        first.set(name, key);
        map[name] = joined?.value ?? child(value);
      }
    }
    return map;
  };

  const follow = (alias: Alias): BuiltNode => {
    const target = anchors.get(alias.source);
    if (!target) {
      problems.push({ kind: "undefined-alias", name: alias.source, range: rangeOfNode(alias) });
      return NOTHING;
    }
    unused.delete(target);
    if (target.built === "unfinished") {
      problems.push({ kind: "recursive-alias", name: alias.source, range: rangeOfNode(alias) });
      return NOTHING;
    }
    definitions.set(alias, target.node);
    return target.built;
  };

  const slipsOfPlain = (node: Scalar): YamlProblem[] =>
    (node as Node) === document.contents ? slipsOfRootText(source) : silentSlips(source, rangeOfNode(node));

  const textOf = (node: Scalar): string => {
    const text = typeof node.value === "string" ? node.value : "";
    if (
      node.type === "PLAIN" &&
      FULL_WIDTH_QUOTES.has(text.charAt(0)) &&
      /^[“”＂‘’].*[“”＂‘’]$/su.test(text) &&
      !/^[“‘].*[“‘]/su.test(text)
    ) {
      problems.push({ kind: "full-width-quotes", text, range: rangeOfNode(node) });
    }
    if (node.type === "QUOTE_DOUBLE") {
      // Escapes such as "\x1b" appear only after parsing.
      const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/u.exec(
        text,
      );
      const code = forbidden?.[0].charCodeAt(0) ?? (text.isWellFormed() ? undefined : 0xd800);
      if (code !== undefined) problems.push({ kind: "control-character", code, range: rangeOfNode(node) });
    }
    return text;
  };

  const { value } = build(document.contents, 0);
  // An alias that found its anchor not, or a merge key that was left out, may be what it was for.
  const lost = new Set(problems.flatMap((problem) => (problem.kind === "undefined-alias" ? problem.name : [])));
  const merges = problems.some(({ kind }) => kind === "merge-key");
  for (const { name, node } of unused) {
    if (merges || lost.has(name)) continue;
    const range = signBefore(source, node, "&")?.range ?? rangeOfNode(node);
    problems.push({ kind: "unused-anchor", name, range });
  }
  return { value: document.contents ? value : undefined, problems, definitions };
}

/** A plain key without a value that holds both, with a wrong colon between them. */
export function joinedKeyOf(key: Scalar): JoinedKey | undefined {
  return key.type === "PLAIN" ? joinedKey(String(key.value), rangeOfNode(key).start) : undefined;
}
