import type { Path } from "../../../source/range.ts";
import { valueAt } from "../../../source/value-at.ts";
import type { RuleCatalog } from "../../define-rule.ts";

/** The texts of a deadline at a path, without the scopes of its list form. */
export function deadlineTexts(
  catalog: RuleCatalog,
  path: Path,
): { readonly text: string; readonly path: Path; readonly scope?: string }[] {
  const value = valueAt(catalog.value, path);
  if (typeof value === "string") return [{ text: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index) => {
    const limit = valueAt(entry, ["limit"]);
    const scope = valueAt(entry, ["scope"]);
    if (typeof limit !== "string") return [];
    return [{ text: limit, path: [...path, index, "limit"], ...(typeof scope === "string" ? { scope } : {}) }];
  });
}
