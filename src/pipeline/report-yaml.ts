import type { Collector } from "../findings/collect.ts";
import type { RuleId } from "../findings/messages/table.ts";
import { LIMITS } from "../source/limits.ts";
import type { SyntaxCause, YamlProblem } from "../source/yaml-problem.ts";

const CAUSES = {
  "full-width-colon": "yaml/full-width-colon",
  tab: "yaml/tab",
  "missing-space": "yaml/missing-space",
  "full-width-quotes": "yaml/full-width-quotes",
  "unquoted-colon": "yaml/unquoted-colon",
  indentation: "yaml/indentation",
  unclosed: "yaml/unclosed",
  "bracketed-year": "yaml/bracketed-year",
  other: "yaml/syntax",
} as const satisfies Record<SyntaxCause, RuleId>;

/** Turns what the YAML reader found into findings. */
export function reportYamlProblem(problem: YamlProblem, collector: Collector): void {
  const place = problem.range;
  switch (problem.kind) {
    case "syntax":
      return collector.add(CAUSES[problem.cause], place, { detail: problem.detail });
    case "duplicate-key": {
      const span = collector.spanOf(problem.related);
      const related = { file: collector.file.path, span };
      return collector.add("yaml/duplicate-key", place, { key: problem.key, line: span.start.line }, { related });
    }
    case "undefined-alias":
    case "recursive-alias":
    case "unused-anchor":
    case "tag":
    case "directive":
      return collector.add(`yaml/${problem.kind}`, place, { name: problem.name });
    case "merge-key":
    case "several-documents":
      return collector.add(`yaml/${problem.kind}`, place, {});
    case "full-width-quotes":
      return collector.add("yaml/text-quotes", place, { text: problem.text });
    case "full-width-comma":
    case "text-comment":
      return collector.add(`yaml/${problem.kind}`, place, { text: problem.text });
    case "control-character":
      return collector.add("yaml/control-character", place, { code: problem.code });
    case "limit":
      return collector.add("file/limit", place, {
        limit: problem.limit,
        actual: problem.actual,
        most: LIMITS[problem.limit],
      });
  }
}
