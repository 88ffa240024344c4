import type { Path } from "../source/range.ts";
import { textsIn } from "./value-at.ts";

const NULLS: ReadonlySet<string> = new Set(["~", "null", "Null", "NULL"]);

/** Whether a text states nothing: only white space, or one of the ways to write YAML's null. */
export function isBlank(value: unknown): boolean {
  return typeof value === "string" && (!/\S/u.test(value) || NULLS.has(value));
}

/** Where the blank texts inside a value are. */
export function blanksIn(value: unknown, path: Path): Path[] {
  // Nearly every value has none, and paths cost time.
  return holdsBlank(value) ? [...textsIn(value, path)].filter(({ text }) => isBlank(text)).map((at) => at.path) : [];
}

function holdsBlank(value: unknown): boolean {
  if (typeof value === "string") return isBlank(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsBlank);
}
