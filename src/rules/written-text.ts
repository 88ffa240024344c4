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

/** A text as rules see it in one catalog. `factsOf` is called whenever a rule asks about the catalog. */
export function writtenText(
  element: Element,
  text: string,
  key: string | undefined,
  factsOf: () => CatalogFacts,
): WrittenText {
  return new Written(element, text, key, factsOf);
}

/** A class, because one is made for every different text, and an object with getters takes ten times as long. */
class Written implements WrittenText {
  readonly element: Element;
  readonly text: string;
  readonly key: string | undefined;
  readonly #factsOf: () => CatalogFacts;
  #citations: readonly Citation[] | undefined;

  constructor(element: Element, text: string, key: string | undefined, factsOf: () => CatalogFacts) {
    this.element = element;
    this.text = text;
    this.key = key;
    this.#factsOf = factsOf;
  }

  get facts(): CatalogFacts {
    return this.#factsOf();
  }

  get deadline(): Deadline {
    return deadlineOf(this.text);
  }

  get citations(): readonly Citation[] {
    this.#citations ??= citationsOf(this.text);
    return this.#citations;
  }
}
