import { ELEMENTS, type Element } from "../catalog/elements.ts";
import type { ShapeProblem } from "../catalog/shape.ts";
import { type Context, makeFinding, type Place, type SeverityOf } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import type { ParamsOf, RuleId } from "../findings/messages/table.ts";
import type { Path } from "../source/range.ts";
import { contextOf } from "./context-of.ts";
import type { Outline, Rule, RuleCatalog, RuleItem, StatedElement } from "./define-rule.ts";
import { elementOf } from "./element-problems.ts";
import { misnamedKeys } from "./meant-key.ts";
import { RULES } from "./registry.ts";
import { valueAt } from "./value-at.ts";

type RuleFor<Kind extends Rule["looksAt"]> = Extract<Rule, { readonly looksAt: Kind }>;

const rulesFor = <Kind extends Rule["looksAt"]>(kind: Kind) =>
  RULES.filter((rule): rule is RuleFor<Kind> => rule.looksAt === kind);

const CATALOG_RULES = rulesFor("catalog");
const ELEMENT_RULES = new Map(
  ELEMENTS.map((element) => [element, rulesFor("element").filter((rule) => rule.element === element)]),
);
const ITEM_RULES = rulesFor("item");
const WORKSPACE_RULES = rulesFor("workspace");

/** Runs every rule that looks at one catalog. Findings go to the catalog's collector. */
export function checkCatalog(catalog: RuleCatalog): void {
  for (const rule of CATALOG_RULES) rule.check(catalog, reporter(rule.id, catalog, []));
  for (const stated of statedElements(catalog)) {
    for (const rule of ELEMENT_RULES.get(stated.element) ?? []) {
      rule.check(stated, reporter(rule.id, catalog, stated.path));
    }
  }
  for (const item of itemsOf(catalog)) {
    for (const rule of ITEM_RULES) rule.check(item, reporter(rule.id, catalog, item.path));
  }
}

/** Runs every rule that compares the catalogs of a workspace with each other. */
export function checkTogether(outlines: readonly Outline[], severityOf: SeverityOf): Finding[] {
  const findings: Finding[] = [];
  for (const rule of WORKSPACE_RULES) {
    rule.check(outlines, ({ file, domain }, span, params, context) => {
      const finding = makeFinding(rule.id, file, span, params, { domain: domain || undefined, ...context }, severityOf);
      if (finding) findings.push(finding);
    });
  }
  return findings;
}

/** Takes from a catalog what `checkTogether` needs, so that the rest of it can be forgotten. */
export function outlineOf({ catalog, collector }: RuleCatalog): Outline {
  return {
    file: collector.file.path,
    domain: catalog.domain,
    domainSpan: collector.spanOf({ path: ["domain"] }),
    ids: catalog.items.flatMap(({ id }, index) =>
      id === "" ? [] : [{ id, span: collector.spanOf({ path: ["items", index, "id"] }) }],
    ),
  };
}

/** Adds findings of a rule; those that do not say it themselves are about the item and element at the path. */
function reporter<Id extends RuleId>(id: Id, catalog: RuleCatalog, path: Path) {
  return (place: Place, params: ParamsOf<Id>, context: Context = {}) => {
    const domain = catalog.catalog.domain || undefined;
    catalog.collector.add(id, place, params, { domain, ...contextOf(catalog, path), ...context });
  };
}

/** Elements where they are written, each with the shape problems inside it. */
function* statedElements(catalog: RuleCatalog): Generator<StatedElement> {
  const problems = new Map<string, ShapeProblem[]>();
  for (const problem of catalog.problems) {
    const place = elementOf(problem);
    if (!place) continue;
    const key = place.path.join("/");
    const known = problems.get(key);
    if (known) known.push(problem);
    else problems.set(key, [problem]);
  }
  for (const path of [["defaults"], ...catalog.catalog.items.map((_, index): Path => ["items", index])]) {
    for (const element of ELEMENTS) {
      const at = [...path, element];
      const value = valueAt(catalog.value, at);
      if (value === undefined) continue;
      yield { element, value, path: at, problems: problems.get(at.join("/")) ?? [], catalog };
    }
  }
}

function* itemsOf(catalog: RuleCatalog): Generator<RuleItem> {
  const meant = misnamedKeys(catalog.problems);
  const stated = (path: Path) => valueAt(catalog.value, path) !== undefined || meant.has(path.join("/"));
  for (const [index, item] of catalog.catalog.items.entries()) {
    const path: Path = ["items", index];
    // An entry that is no map at all is told as such, not as one that lacks nine elements.
    const written = valueAt(catalog.value, path);
    if (typeof written !== "object" || Array.isArray(written)) continue;
    const states = (element: Element) => stated([...path, element]) || stated(["defaults", element]);
    yield { item, path, catalog, states };
  }
}
