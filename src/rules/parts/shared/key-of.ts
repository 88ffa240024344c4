import type { Path } from "../../../source/range.ts";

/** Which entry of its list a path ends at, counted from 1; undefined when it ends at a key. */
export function entryOf(path: Path): { readonly entry?: number } {
  const last = path.at(-1);
  return last !== undefined && /^\d+$/u.test(String(last)) ? { entry: Number(last) + 1 } : {};
}

/** The key that a path ends in, also for an entry of its list; undefined for the document itself. */
export function keyOf(path: Path): string | undefined {
  return path.findLast((segment): segment is string => !/^\d+$/u.test(String(segment)));
}
