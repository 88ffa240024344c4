import type { Element } from "../catalog/elements.ts";
import type { Citation } from "../language/citation/citation.ts";
import type { Deadline } from "../language/deadline/deadline.ts";
import type { CatalogFacts } from "./facts.ts";
import { citationsOf, deadlineOf } from "./readings.ts";

/** One text of an element, and what it says. */
export interface WrittenText {
  readonly element: Element;
  readonly text: string;
  /** The key of a map that it stands under: level1, scope, limit, groups, required … */
  readonly key: string | undefined;
  /** What a rule finds is remembered for other catalogs, unless it asks for these. */
  readonly facts: CatalogFacts;
  /** Parsed when the first rule asks. */
  readonly deadline: Deadline;
  readonly citations: readonly Citation[];
}

/** A text as rules see it in one catalog. */
export function writtenText(
  element: Element,
  text: string,
  key: string | undefined,
  factsOf: () => CatalogFacts,
): WrittenText {
  return {
    element,
    text,
    key,
    get facts() {
      return factsOf();
    },
    get deadline() {
      return deadlineOf(text);
    },
    get citations() {
      return citationsOf(text);
    },
  };
}
