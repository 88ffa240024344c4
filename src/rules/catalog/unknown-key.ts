import { keysAt } from "../../catalog/keys.ts";
import type { KeyMistake } from "../../findings/messages/catalog.ts";
import { valueAt } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";
import { contextOf } from "../parts/shared/context-of.ts";
import { certainKey, meantKey } from "../parts/shared/meant-key.ts";
import { replacement } from "../parts/shared/replacement.ts";

/** A key that the schema does not have; a Chinese or mistyped one has the right key as its fix. */
export default defineRule<"catalog/unknown-key">({
  id: "catalog/unknown-key",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    const taken = new Set<string>();
    for (const problem of catalog.problems) {
      if (problem.kind !== "unknown-key") continue;
      const { key, path } = problem;
      const allowed = keysAt("catalog", path);
      const certain = certainKey(key, allowed);
      const meant = meantKey(key, allowed);
      // Where the right key stands already, a fix would make a duplicate key.
      const free = meant !== undefined && valueAt(catalog.value, [...path, meant]) === undefined;
      const target = [...path, meant].join("/");
      const place = { path: [...path, key], part: "key" as const };
      const fix =
        free && !taken.has(target) ? replacement(catalog.collector, place, meant, certain !== undefined) : undefined;
      if (fix) taken.add(target);
      const params = { key, allowed, mistake: mistakeIn(key), ...(meant && { nearest: meant }) };
      report(place, params, { ...contextOf(catalog, path), fix });
    }
  },
});

function mistakeIn(key: string): KeyMistake {
  if (/^[-－]/u.test(key)) return "dash";
  if (key.includes("：")) return "colon";
  if (/^[\u00a0\u3000]/u.test(key)) return "blank";
  return "none";
}
