import keys from "#generated/schema-keys.js";
import type { Path } from "../source/range.ts";

/** The keys that a schema allows in the map at the path; none where it has no map. */
export function keysAt(schema: "catalog" | "workspace" | "profile" | "holidays", path: Path): readonly string[] {
  const pattern = path.map((segment) => (/^\d+$/u.test(String(segment)) ? "*" : segment)).join("/");
  return keys[schema]?.[pattern] ?? [];
}
