import type { Node } from "yaml";
import type { Range } from "./range.ts";

/** The range of what is written, without the white space after it. */
export function rangeOfNode(node: Node): Range {
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** Characters before a node in which its tag and anchor are looked for. */
const LONGEST_SIGNS = 200;

/** The tag (`!…`) or anchor (`&…`) that stands before a node, which the node's own range leaves out. */
export function signBefore(source: string, node: Node, first: "!" | "&"): { text: string; range: Range } | undefined {
  const { start: end } = rangeOfNode(node);
  const from = Math.max(0, end - LONGEST_SIGNS);
  const signs = /(?:[!&][^\s,[\]{}]*\s*){1,2}$/u.exec(source.slice(from, end));
  for (const match of signs?.[0].matchAll(/[!&]\S*/gu) ?? []) {
    const start = from + (signs?.index ?? 0) + match.index;
    if (match[0].startsWith(first)) return { text: match[0], range: { start, end: start + match[0].length } };
  }
  return undefined;
}
