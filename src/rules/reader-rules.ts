import type { Severity } from "../findings/finding.ts";
import type { RuleId } from "../findings/messages/table.ts";
import { defineRule, type Rule } from "./define-rule.ts";

/** What is found while a file is read or written, by the reader or writer itself. */
const SEVERITIES = {
  "file/unreadable": "error",
  "file/encoding": "error",
  "file/empty": "error",
  "file/limit": "error",
  "yaml/syntax": "error",
  "yaml/full-width-colon": "error",
  "yaml/tab": "error",
  "yaml/missing-space": "error",
  "yaml/full-width-quotes": "error",
  "yaml/unquoted-colon": "error",
  "yaml/indentation": "error",
  "yaml/unclosed": "error",
  "yaml/text-quotes": "warning",
  "yaml/full-width-comma": "warning",
  "yaml/text-comment": "warning",
  "yaml/duplicate-key": "error",
  "yaml/undefined-alias": "error",
  "yaml/recursive-alias": "error",
  "yaml/unused-anchor": "warning",
  "yaml/merge-key": "error",
  "yaml/tag": "error",
  "yaml/directive": "error",
  "yaml/several-documents": "error",
  "yaml/control-character": "error",
  "workspace/unknown-value": "error",
  "workspace/unknown-column": "error",
  "workspace/profile-column": "error",
  "workspace/fixed-rule": "warning",
  "workspace/template": "error",
  "workspace/unknown-rule": "error",
  "workspace/duplicate-domain": "error",
  "workspace/site-meta": "warning",
  "ignore/incomplete": "warning",
  "ignore/unknown-rule": "warning",
  "ignore/fixed-rule": "warning",
  "ignore/unused": "warning",
  "baseline/stale": "warning",
  "holidays/uncovered-year": "error",
  "holidays/bad-date": "error",
  "holidays/other-year": "error",
  "holidays/duplicate-date": "warning",
  "holidays/both-lists": "error",
  "holidays/working-weekday": "error",
  "holidays/duplicate-year": "error",
  "holidays/incomplete-year": "error",
  "output/removed-character": "warning",
  "output/long-cell": "error",
} as const satisfies { readonly [Id in RuleId]?: Severity };

/** A rule for each, so that it has a document and a severity. */
export const READER_RULES: readonly Rule[] = Object.entries(SEVERITIES).map(([id, severity]) =>
  defineRule({ id: id as keyof typeof SEVERITIES, severity, looksAt: "reading" }),
);
