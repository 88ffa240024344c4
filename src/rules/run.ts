import { byElement, ELEMENTS, type Element } from "../catalog/elements.ts";
import type { ShapeProblem } from "../catalog/shape.ts";
import { makeFinding, type SeverityOf } from "../findings/collect.ts";
import type { Finding } from "../findings/finding.ts";
import type { Path } from "../source/range.ts";
import { valueAt } from "../source/value-at.ts";
import { type TextMemory, textChecker } from "./check-texts.ts";
import type { Outline, Rule, RuleCatalog, RuleItem, StatedElement } from "./define-rule.ts";
import { elementOf } from "./parts/shared/element-problems.ts";
import { misnamedKeys } from "./parts/shared/meant-key.ts";
import { RULES } from "./registry.ts";
import { reporters } from "./reporters.ts";

type RuleFor<Kind extends Rule["looksAt"]> = Extract<Rule, { readonly looksAt: Kind }>;

const rulesFor = <Kind extends Rule["looksAt"]>(kind: Kind) =>
  RULES.filter((rule): rule is RuleFor<Kind> => rule.looksAt === kind);

const CATALOG_RULES = rulesFor("catalog");
const ELEMENT_RULES = byElement((element) => rulesFor("element").filter((rule) => rule.element === element));
const RULES_ON_GOOD_SHAPE = byElement((element) => ELEMENT_RULES[element].filter((rule) => !rule.wordsProblems));
const ITEM_RULES = rulesFor("item");
const WORKSPACE_RULES = rulesFor("workspace");

/**
 * Runs every rule that looks at one catalog. Findings go to the catalog's collector. With the same
 * `memory`, texts that stand in several catalogs are looked at once.
 */
export function checkCatalog(catalog: RuleCatalog, memory: TextMemory): void {
  const reports = reporters(catalog);
  for (const rule of CATALOG_RULES) rule.check(catalog, reports.about(rule.id, []));
  const checkTexts = textChecker(catalog, memory, reports);
  forEachStated(catalog, (stated) => {
    checkTexts(stated);
    const rules = stated.problems.length === 0 ? RULES_ON_GOOD_SHAPE : ELEMENT_RULES;
    for (const rule of rules[stated.element]) rule.check(stated, reports.about(rule.id, stated.path));
  });
  forEachItem(catalog, (item) => {
    for (const rule of ITEM_RULES) rule.check(item, reports.about(rule.id, item.path));
  });
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

/** Elements where they are written, each with the shape problems inside it. */
function forEachStated(catalog: RuleCatalog, look: (stated: StatedElement) => void): void {
  const problems = new Map<string, ShapeProblem[]>();
  for (const problem of catalog.problems) {
    const place = elementOf(problem);
    if (!place) continue;
    const key = place.path.join("/");
    const known = problems.get(key);
    if (known) known.push(problem);
    else problems.set(key, [problem]);
  }
  const problemsAt = (path: Path) => (problems.size === 0 ? undefined : problems.get(path.join("/"))) ?? NONE;
  const lookInside = (written: unknown, path: Path) => {
    if (typeof written !== "object" || written === null) return;
    for (const element of ELEMENTS) {
      const value = (written as Written)[element];
      if (value === undefined) continue;
      const at = [...path, element];
      look({ element, value, path: at, problems: problemsAt(at), catalog });
    }
  };
  lookInside(valueAt(catalog.value, ["defaults"]), ["defaults"]);
  for (const index of catalog.catalog.items.keys()) {
    lookInside(valueAt(catalog.value, ["items", index]), ["items", index]);
  }
}

type Written = { readonly [E in Element]?: unknown };
const NONE: readonly ShapeProblem[] = [];

function forEachItem(catalog: RuleCatalog, look: (item: RuleItem) => void): void {
  const meant = misnamedKeys(catalog.problems);
  const defaults = valueAt(catalog.value, ["defaults"]);
  const stated = (map: unknown, path: Path, element: Element) =>
    (typeof map === "object" && map !== null && (map as Written)[element] !== undefined) ||
    (meant.size > 0 && meant.has([...path, element].join("/")));
  for (const [index, item] of catalog.catalog.items.entries()) {
    const path: Path = ["items", index];
    // An entry that is no map at all is told as such, not as one that lacks nine elements.
    const written = valueAt(catalog.value, path);
    if (typeof written !== "object" || Array.isArray(written)) continue;
    const states = (element: Element) => stated(written, path, element) || stated(defaults, ["defaults"], element);
    look({ item, path, catalog, states });
  }
}
