import type { Limit } from "./limits.ts";
import type { Range } from "./range.ts";

/** What can be wrong with a file before its contents are looked at. `related` is the earlier place. */
export type YamlProblem =
  | {
      readonly kind: "syntax";
      readonly cause: SyntaxCause;
      readonly detail: string;
      readonly range: Range;
      /** The library reads the text without an error, but not as it was meant. */
      readonly silent: boolean;
    }
  | { readonly kind: "duplicate-key"; readonly key: string; readonly range: Range; readonly related: Range }
  | {
      readonly kind: "undefined-alias" | "recursive-alias" | "unused-anchor" | "tag" | "directive";
      readonly name: string;
      readonly range: Range;
    }
  | { readonly kind: "merge-key" | "several-documents"; readonly range: Range }
  | {
      readonly kind: "full-width-quotes" | "full-width-comma" | "text-comment";
      readonly text: string;
      readonly range: Range;
    }
  | { readonly kind: "control-character"; readonly code: number; readonly range: Range }
  | { readonly kind: "limit"; readonly limit: Limit; readonly actual: number; readonly range: Range };

/** The mistakes that staff really make; `other` is a syntax error with none of these causes. */
export type SyntaxCause =
  | "full-width-colon"
  | "tab"
  | "missing-space"
  | "full-width-quotes"
  | "unquoted-colon"
  | "indentation"
  | "unclosed"
  | "bracketed-year"
  | "other";

/** Problems with which the text still says what it was read as: it may be meant so. */
export function mayBeMeant({ kind }: YamlProblem): boolean {
  return (
    kind === "full-width-quotes" || kind === "full-width-comma" || kind === "text-comment" || kind === "unused-anchor"
  );
}

/** Problems after which the text still has a dependable value. */
export function leavesValue(problem: YamlProblem): boolean {
  switch (problem.kind) {
    case "syntax":
      return problem.silent;
    case "several-documents":
    case "limit":
      return false;
    default:
      return true;
  }
}
