import type { Catalog, Item } from "../catalog/catalog.ts";
import type { Element } from "../catalog/elements.ts";
import type { ShapeProblem } from "../catalog/shape.ts";
import type { RuleSetting } from "../catalog/workspace.ts";
import type { Collector, Context, Place } from "../findings/collect.ts";
import type { Fix, Severity, Span } from "../findings/finding.ts";
import type { ParamsOf, RuleId } from "../findings/messages/table.ts";
import type { Path, Range } from "../source/range.ts";
import type { CatalogFacts } from "./facts.ts";
import type { WrittenText } from "./written-text.ts";

/** A catalog as rules see it: what was read, what was written, and where. */
export interface RuleCatalog {
  readonly catalog: Catalog;
  /** The plain value of the file, as written. */
  readonly value: unknown;
  readonly problems: readonly ShapeProblem[];
  readonly collector: Collector;
  readonly facts: CatalogFacts;
}

/** An item with the catalog's defaults applied. */
export interface RuleItem {
  readonly item: Item;
  readonly path: Path;
  readonly catalog: RuleCatalog;
  /** Whether the file states the element for this item, rightly or wrongly, or under a key that means it. */
  states(element: Element): boolean;
}

/** An element where it is written: in an item or in the catalog's defaults. */
export interface StatedElement {
  readonly element: Element;
  readonly value: unknown;
  readonly path: Path;
  readonly problems: readonly ShapeProblem[];
  readonly catalog: RuleCatalog;
}

/** Reports a place of a catalog. */
export type Report<Id extends RuleId> = (place: Place, params: ParamsOf<Id>, context?: Context) => void;

/** Reports a stretch of a text; the edits of its fix are in offsets of the text too. */
export type TextReport<Id extends RuleId> = (
  range: Range,
  params: ParamsOf<Id>,
  more?: { readonly fix?: Fix | undefined },
) => void;

interface Meta<Id extends RuleId> {
  readonly id: Id;
  /** With the preset `county`, the default. */
  readonly severity: Severity;
  /** Where the other presets differ. */
  readonly presets?: { readonly national?: RuleSetting; readonly strict?: RuleSetting };
}

/** What a rule looks at, from the smallest to the largest. */
export type Rule<Id extends RuleId = RuleId> = Meta<Id> &
  /** Called once for each different text of these elements: what it finds may depend on nothing else. */
  (
    | {
        readonly looksAt: "text";
        readonly elements: readonly Element[];
        /** It finds nothing in a plain text (see plain-text.ts), and is not asked. */
        readonly skipsPlain?: true;
        check(written: WrittenText, report: TextReport<Id>): void;
      }
    | {
        readonly looksAt: "element";
        readonly element: Element;
        /** It words what the schema refuses, and is not asked about a value that the schema accepts. */
        readonly wordsProblems?: true;
        check(stated: StatedElement, report: Report<Id>): void;
      }
    | { readonly looksAt: "item"; check(item: RuleItem, report: Report<Id>): void }
    | { readonly looksAt: "catalog"; check(catalog: RuleCatalog, report: Report<Id>): void }
    | { readonly looksAt: "workspace"; check(outlines: readonly Outline[], report: WorkspaceReport<Id>): void }
    /** Reported while a file is read or written, so there is nothing to call. */
    | { readonly looksAt: "reading" }
  );

/** What the rules that compare catalogs need of each: so little that memory does not grow with the files. */
export interface Outline {
  readonly file: string;
  readonly domain: string;
  readonly domainSpan: Span;
  readonly ids: readonly { readonly id: string; readonly span: Span }[];
}

/** Reports a place of one of the catalogs that are compared. */
export type WorkspaceReport<Id extends RuleId> = (
  outline: Outline,
  span: Span,
  params: ParamsOf<Id>,
  context?: Context,
) => void;

/** Declares a rule; its parameters are checked against its message. */
export function defineRule<Id extends RuleId>(rule: Rule<Id>): Rule {
  return rule as unknown as Rule;
}
