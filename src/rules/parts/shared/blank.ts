import type { Path } from "../../../source/range.ts";
import { textsIn } from "../../../source/value-at.ts";

const NULLS: ReadonlySet<string> = new Set(["~", "null", "Null", "NULL"]);

/** Whether a text states nothing: only white space, or one of the ways to write YAML's null. */
export function isBlank(value: unknown): boolean {
  if (typeof value !== "string") return false;
  // Chinese text begins with no blank and is no null: nothing more has to be looked at.
  const first = value.charCodeAt(0);
  if (first >= FIRST_HAN && first <= LAST_HAN) return false;
  return !/\S/u.test(value) || NULLS.has(value);
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Where the blank texts inside a value are. */
export function blanksIn(value: unknown, path: Path): Path[] {
  // Nearly every value has none, and paths cost time.
  return holdsBlank(value) ? [...textsIn(value, path)].filter(({ text }) => isBlank(text)).map((at) => at.path) : [];
}

function holdsBlank(value: unknown): boolean {
  if (typeof value === "string") return isBlank(value);
  if (Array.isArray(value)) return value.some(holdsBlank);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsBlank);
}
