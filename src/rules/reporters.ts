import type { Context, Place } from "../findings/collect.ts";
import type { ParamsOf, RuleId } from "../findings/messages/table.ts";
import type { Path } from "../source/range.ts";
import { valueAt } from "../source/value-at.ts";
import type { Report, RuleCatalog } from "./define-rule.ts";
import { isInherited, mayBeInherited } from "./inherited.ts";
import { contextOf } from "./parts/shared/context-of.ts";

/** Hands the findings of rules to the collector of their catalog. */
export interface Reporters {
  /** For a rule that looks at a path: findings that do not say it themselves are about its item and element. */
  about<Id extends RuleId>(rule: Id, path: Path): Report<Id>;
}

/** The reporters of a catalog. Rules are called for every element and hardly ever find anything: each has one. */
export function reporters(catalog: RuleCatalog): Reporters {
  let looked: Path = [];
  const made = new Map<RuleId, Report<RuleId>>();
  return {
    about<Id extends RuleId>(rule: Id, path: Path): Report<Id> {
      looked = path;
      let report = made.get(rule);
      if (!report) {
        report = (place, params, context) => add(rule, place, params, context, looked, catalog);
        made.set(rule, report);
      }
      return report as Report<Id>;
    },
  };
}

function add(
  rule: RuleId,
  place: Place,
  params: ParamsOf<RuleId>,
  context: Context | undefined,
  path: Path,
  catalog: RuleCatalog,
): void {
  const domain = catalog.catalog.domain || undefined;
  const inherited = mayBeInherited(rule) && isInherited(rule, textAt(place, catalog));
  catalog.collector.add(rule, place, params, { domain, inherited, ...contextOf(catalog, path), ...context });
}

/** What a place points at. */
function textAt(place: Place, { value, collector }: RuleCatalog): string {
  if (!("path" in place)) return collector.file.text.slice(place.start, place.end);
  if ("within" in place) return place.text.slice(place.within.start, place.within.end);
  const text = valueAt(value, place.path);
  return typeof text === "string" ? text : "";
}
