import type { Level } from "../../../catalog/closed-sets.ts";
import type { Body, BodyKind, BodyLevel } from "../../../language/organisation/body.ts";
import { valueAt } from "../../../source/value-at.ts";
import type { RuleCatalog, RuleItem } from "../../define-rule.ts";
import { judgedBodies } from "./judged-bodies.ts";

/** Bodies whose own level is the level they publish at; a school in a town may be the county's. */
const LEVELLED: ReadonlySet<BodyKind> = new Set(["government", "department", "township", "subdistrict", "village"]);

/**
 * The levels of 公开层级 that a body fits. Many tables have one column 乡、村级, which catalogs write as
 * 乡级: a village fits both.
 */
const FITTING: Readonly<Record<Exclude<BodyLevel, "province" | "city">, readonly Level[]>> = {
  county: ["县级"],
  township: ["乡级"],
  village: ["村级", "乡级"],
};

/** A body of an item and the levels that it fits. */
export interface LevelledBody {
  readonly body: Body;
  readonly fits: readonly Level[];
}

/** The bodies of an item with their levels; undefined when the name of one does not tell, or it is above the county. */
export function levelledBodies({ item, catalog }: RuleItem): readonly LevelledBody[] | undefined {
  const all: LevelledBody[] = [];
  for (const text of item.elements.subject ?? []) {
    for (const { body } of judgedBodies(text, catalog.facts)) {
      const { level, kind } = body;
      if (level === undefined || level === "province" || level === "city" || !LEVELLED.has(kind)) return undefined;
      all.push({ body, fits: FITTING[level] });
    }
  }
  return all.length > 0 ? all : undefined;
}

/** The levels of an item; none where one is written that cannot be read, since it may be the one that is missed. */
export function certainLevels({ item, path, catalog }: RuleItem): readonly Level[] {
  const levels = item.elements.level ?? [];
  const written = valueAt(catalog.value, [...path, "level"]) ?? valueAt(catalog.value, ["defaults", "level"]);
  const known: readonly unknown[] = levels;
  return Array.isArray(written) && written.every((level) => known.includes(level)) ? levels : [];
}

const withTownships = new WeakMap<RuleCatalog, boolean>();

/** Whether an item of a catalog names townships or their offices among its bodies. */
export function namesTownships(catalog: RuleCatalog): boolean {
  const known = withTownships.get(catalog);
  if (known !== undefined) return known;
  const found = catalog.catalog.items.some(({ elements }) =>
    elements.subject?.some((text) =>
      judgedBodies(text, catalog.facts).some(({ body }) => body.kind === "township" || body.kind === "subdistrict"),
    ),
  );
  withTownships.set(catalog, found);
  return found;
}

/** The bodies' names as a message tells them. */
export const namesOf = (bodies: readonly LevelledBody[]) => bodies.map(({ body }) => body.text).join("、");
