/**
 * Bounds on one file. An honest catalog of 3,000 items is 2 MB; what is larger costs seconds and
 * gigabytes in the YAML library (measured: 1 M list items in 4 MB take 18 s), so it is refused first.
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 4 * 1024 * 1024,
  /** UTF-16 code units of a line. */
  lineLength: 64 * 1024,
  /** Lines and YAML's own signs (`[ ] { } , & * ! " '`) together: an upper bound of a document's nodes. */
  nodes: 300_000,
  /** Maps and lists inside each other. */
  depth: 32,
  /** Anchors and aliases of a file. */
  aliases: 10_000,
  /** Nodes after every alias is replaced by what it stands for. */
  expandedNodes: 400_000,
} as const;

export type Limit = keyof typeof LIMITS;
