import type { Path } from "../source/range.ts";

/** The key that a path ends in, also for an entry of its list; undefined for the document itself. */
export function keyOf(path: Path): string | undefined {
  return path.findLast((segment): segment is string => !/^\d+$/u.test(String(segment)));
}
