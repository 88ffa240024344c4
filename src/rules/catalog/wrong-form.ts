import type { Form } from "../../findings/messages/catalog.ts";
import { valueAt } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";
import { isBlank } from "../parts/shared/blank.ts";
import { contextOf } from "../parts/shared/context-of.ts";
import { elementOf } from "../parts/shared/element-problems.ts";

const FORMS: Readonly<Record<string, Form>> = {
  id: "id",
  edition: "date",
  date: "date",
  accessed: "day",
  url: "url",
  unverified: "flag",
};

/** Ids, dates and addresses are written in one way. */
export default defineRule<"catalog/wrong-form">({
  id: "catalog/wrong-form",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    for (const problem of catalog.problems) {
      if (problem.kind !== "wrong-form" || elementOf(problem)) continue;
      const value = valueAt(catalog.value, problem.path);
      if (typeof value !== "string" || isBlank(value)) continue;
      const key = String(problem.path.at(-1));
      report({ path: problem.path }, { key, value, form: FORMS[key] ?? "other" }, contextOf(catalog, problem.path));
    }
  },
});
