import { type Element, isElement } from "../../../catalog/elements.ts";
import type { ShapeProblem } from "../../../catalog/shape.ts";
import type { Path } from "../../../source/range.ts";

/**
 * The place of the element that a problem lies in. Problems with a key are about the map that holds
 * it, and are told by the rules of the catalog wherever they are.
 */
export function elementOf(problem: ShapeProblem): { element: Element; path: Path } | undefined {
  if (problem.kind === "unknown-key" || problem.kind === "missing-key") return undefined;
  const [top, second, third] = problem.path;
  if (top === "defaults" && isElement(String(second)))
    return { element: second as Element, path: problem.path.slice(0, 2) };
  if (top === "items" && isElement(String(third))) return { element: third as Element, path: problem.path.slice(0, 3) };
  return undefined;
}
