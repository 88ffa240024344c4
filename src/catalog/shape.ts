import { catalogSchema, type SchemaError, type Validator } from "#generated/validators.js";
import type { Path } from "../source/range.ts";

/**
 * One way in which a value departs from its schema. Every error of the validator becomes exactly one
 * of these, at the node that has to change.
 */
export type ShapeProblem =
  | { readonly kind: "wrong-type"; readonly path: Path; readonly expected: readonly string[] }
  | { readonly kind: "empty"; readonly path: Path }
  | { readonly kind: "not-allowed"; readonly path: Path; readonly allowed: readonly string[] }
  | { readonly kind: "wrong-form"; readonly path: Path }
  | { readonly kind: "missing-key"; readonly path: Path; readonly key: string }
  | { readonly kind: "unknown-key"; readonly path: Path; readonly key: string };

/** Compares a plain value with the catalog's schema. */
export function shapeOfCatalog(value: unknown): ShapeProblem[] {
  return shapeProblems(value, catalogSchema);
}

/** Compares a plain value with a schema that was compiled ahead of time. */
export function shapeProblems(value: unknown, validate: Validator): ShapeProblem[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(toProblem);
}

function toProblem(error: SchemaError): ShapeProblem {
  const path = pathOf(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case "type":
      return { kind: "wrong-type", path, expected: [params.type].flat().map(String) };
    case "minItems":
    case "minProperties":
      return { kind: "empty", path };
    case "enum":
      return { kind: "not-allowed", path, allowed: [...new Set((params.allowedValues as unknown[]).map(String))] };
    case "pattern":
      return { kind: params.pattern === "\\S" ? "empty" : "wrong-form", path };
    case "required":
      return { kind: "missing-key", path, key: String(params.missingProperty) };
    case "additionalProperties":
      return { kind: "unknown-key", path, key: String(params.additionalProperty) };
    default:
      throw new Error(`the schema uses the keyword ${error.keyword}, which has no finding`);
  }
}

/** RFC 6901: `/items/3/name` with `~1` for `/` and `~0` for `~`. */
function pathOf(pointer: string): Path {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
