import type { Path } from "../../../source/range.ts";

/**
 * Visits every text of a catalog file but the content of its items, which the rules on content read:
 * names, notes, groups, links, titles, sources and whatever else is written. `path` is only built when
 * it is asked for, since almost no text holds what is looked for.
 */
export function visitTextsBesideContent(value: unknown, visit: (text: string, path: () => Path) => void): void {
  const path: (string | number)[] = [];
  const pathNow = () => [...path];
  const walk = (each: unknown) => {
    if (typeof each === "string") visit(each, pathNow);
    else if (Array.isArray(each)) {
      for (let index = 0; index < each.length; index += 1) {
        path.push(index);
        walk(each[index]);
        path.pop();
      }
    } else if (typeof each === "object" && each !== null) {
      const map = each as Readonly<Record<string, unknown>>;
      for (const key of Object.keys(map)) {
        if (key === "content" && isContentOf(path)) continue;
        path.push(key);
        walk(map[key]);
        path.pop();
      }
    }
  };
  walk(value);
}

/** Whether a `content` below the path is that of an item or of the defaults. */
const isContentOf = (path: Path) =>
  (path.length === 2 && path[0] === "items") || (path.length === 1 && path[0] === "defaults");
