import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { keysAt } from "../catalog/keys.ts";
import type { Path } from "../source/range.ts";
import { readYaml } from "../source/yaml.ts";
import { mayBeMeant } from "../source/yaml-problem.ts";

/**
 * The canonical layout of a catalog: two blanks of indentation, keys in the schema's order, LF. Comments,
 * blank lines, quoting and the choice between block and flow form stay as they are. Undefined when
 * the text has YAML errors or holds no catalog. What is read from the text before and after is the same.
 */
export function formatCatalog(text: string): string | undefined {
  const before = readYaml(text);
  // Behind an alias, tag or double key the text says something else than the value that was read.
  if (typeof before.value !== "object" || !before.problems.every(mayBeMeant)) return undefined;
  const document = parseDocument(text.replaceAll("\r\n", "\n"), {
    schema: "failsafe",
    prettyErrors: false,
    uniqueKeys: false,
  });
  if (document.contents) sortKeys(document.contents, []);
  const formatted = print(document);
  const after = readYaml(formatted);
  if (!sameValue(before.value, after.value)) throw new Error("formatting would have changed a value");
  return formatted;
}

function print(document: Document.Parsed): string {
  visit(document, {
    Map: (_, map) => padded(map, " "),
    Seq: (_, seq) => padded(seq, ""),
  });
  return document.toString({ lineWidth: 0, indent: 2, indentSeq: true });
}

/** Flow maps are written `{ a: b }` and flow lists `[a, b]`; the library has one setting for both. */
function padded(node: YAMLMap | YAMLSeq, padding: string): void {
  const print: (...args: Parameters<YAMLMap["toString"]>) => string = node.toString.bind(node);
  node.toString = (context, ...rest) => {
    const own = context && Object.assign({}, context, { flowCollectionPadding: padding });
    return print(own, ...rest);
  };
}

/** Puts known keys into the schema's order; unknown ones keep theirs, after the known. */
function sortKeys(node: Node, path: Path): void {
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) if (item) sortKeys(item as Node, [...path, index]);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) if (value) sortKeys(value as Node, [...path, nameOf(key)]);
    sortMap(node, keysAt("catalog", path));
  }
}

function sortMap(map: YAMLMap, order: readonly string[]): void {
  const rank = ({ key }: Pair) => {
    const index = order.indexOf(nameOf(key));
    return index === -1 ? order.length : index;
  };
  const sorted = [...map.items].sort((a, b) => rank(a) - rank(b));
  const [before, after] = [map.items[0]?.key, sorted[0]?.key];
  if (isScalar(before) && isScalar(after) && before !== after) {
    // What stands above the first key is about the whole map and stays above it; a blank line does not.
    const comments = [before.commentBefore, after.commentBefore].filter((comment) => comment);
    before.commentBefore = null;
    after.commentBefore = comments.length > 0 ? comments.join("\n") : null;
    after.spaceBefore = false;
  }
  map.items = sorted;
}

const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : "");

/** Maps are equal in any order of their keys. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
