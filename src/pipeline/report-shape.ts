import { keysAt } from "../catalog/keys.ts";
import type { ShapeProblem } from "../catalog/shape.ts";
import type { Collector } from "../findings/collect.ts";
import type { Form } from "../findings/messages/catalog.ts";
import { kindOf, kindOfType } from "../findings/messages/kinds.ts";
import { nearest } from "../language/nearest.ts";
import { blanksIn, isBlank } from "../rules/parts/shared/blank.ts";
import { entryOf, keyOf } from "../rules/parts/shared/key-of.ts";
import { meantKey } from "../rules/parts/shared/meant-key.ts";
import { valueAt } from "../source/value-at.ts";

/** Turns the shape problems of a settings file (gkml.yaml, holidays.yaml, a sheet profile) into findings. */
export function reportShape(
  schema: "workspace" | "profile" | "holidays",
  problems: readonly ShapeProblem[],
  value: unknown,
  collector: Collector,
): void {
  const told = new Set(problems.map(({ path }) => path.join("/")));
  for (const path of blanksIn(value, [])) {
    if (!told.has(path.join("/")))
      collector.add("catalog/empty", { path }, { key: keyOf(path) ?? schema, ...entryOf(path) });
  }
  for (const problem of problems) {
    const { path } = problem;
    const key = keyOf(path) ?? schema;
    const found = valueAt(value, path);
    switch (problem.kind) {
      case "unknown-key": {
        const allowed = keysAt(schema, path);
        const meant = meantKey(problem.key, allowed);
        const params = { key: problem.key, allowed, mistake: "none" as const, ...(meant && { nearest: meant }) };
        collector.add("catalog/unknown-key", { path: [...path, problem.key], part: "key" }, params);
        break;
      }
      case "missing-key":
        collector.add("catalog/missing-key", { path }, { key: problem.key, title: problem.key });
        break;
      case "wrong-type":
        collector.add(
          "catalog/wrong-type",
          { path },
          { key, ...entryOf(path), expected: kindsOf(problem.expected), found: kindOf(found) },
        );
        break;
      case "empty":
        collector.add("catalog/empty", { path }, { key, ...entryOf(path) });
        break;
      case "wrong-form":
      case "not-allowed":
        reportValue(problem, key, found, collector);
    }
  }
}

const kindsOf = (types: readonly string[]) => [...new Set(types.map(kindOfType))];

/** A value that is not one of those allowed, or not written as it must be. */
function reportValue(
  problem: ShapeProblem & { kind: "wrong-form" | "not-allowed" },
  key: string,
  value: unknown,
  collector: Collector,
): void {
  const place = { path: problem.path };
  // What is no text at all has a problem of its type too, which is told.
  if (typeof value !== "string") return;
  if (isBlank(value)) {
    collector.add("catalog/empty", place, { key, ...entryOf(problem.path) });
  } else if (problem.kind === "wrong-form") {
    collector.add("catalog/wrong-form", place, { key, value, form: FORMS[key] ?? "other" });
  } else {
    const { allowed } = problem;
    collector.add("workspace/unknown-value", place, { key, value, allowed, nearest: nearest(value, allowed) });
  }
}

const FORMS: Readonly<Record<string, Form>> = {
  published: "time",
  slug: "slug",
  folder: "folder",
  templates: "folder",
  catalogs: "folder",
};
