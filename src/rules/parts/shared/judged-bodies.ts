import type { Body } from "../../../language/organisation/body.ts";
import type { Fault, JudgedBody } from "../../../language/organisation/fault.ts";
import { judgeBodies } from "../../../language/organisation/judge.ts";
import { type Region, readRegion } from "../../../language/organisation/region.ts";
import { listedBodies, type Setting } from "../../../language/organisation/setting.ts";
import type { CatalogFacts } from "../../facts.ts";
import { organisationOf } from "../../readings.ts";

interface Known {
  readonly setting: Setting;
  readonly judged: Map<string, readonly JudgedBody[]>;
}

/** Subjects repeat from item to item and several rules ask for each: every text is judged once a catalog. */
const knownOf = new WeakMap<CatalogFacts, Known>();

/** The bodies that an entry of 公开主体 names, each with what is wrong with it. */
export function judgedBodies(text: string, facts: CatalogFacts): readonly JudgedBody[] {
  const { setting, judged } = known(facts);
  let bodies = judged.get(text);
  if (!bodies) {
    bodies = judgeBodies(organisationOf(text), setting);
    judged.set(text, bodies);
  }
  return bodies;
}

/** The bodies of an entry whose fault is of one kind. */
export function bodiesWith<Kind extends Fault["kind"]>(
  kind: Kind,
  text: string,
  facts: CatalogFacts,
): readonly { readonly body: Body; readonly fault: Extract<Fault, { readonly kind: Kind }> }[] {
  return judgedBodies(text, facts).filter(
    (each): each is { body: Body; fault: Extract<Fault, { readonly kind: Kind }> } => each.fault?.kind === kind,
  );
}

/** What the catalog's region is; undefined when it has none. */
export function regionOf(facts: CatalogFacts): Region | undefined {
  return known(facts).setting.region;
}

function known(facts: CatalogFacts): Known {
  let found = knownOf.get(facts);
  if (!found) {
    const region = isPlace(facts.region) ? readRegion(facts.region) : undefined;
    const listed = facts.organisations.flatMap((name) => organisationOf(name).bodies);
    const setting = { region, editionYear: facts.editionYear, listed: listedBodies(listed, region) };
    found = { setting, judged: new Map() };
    knownOf.set(facts, found);
  }
  return found;
}

/** `region: ~` names no place. */
const isPlace = (region: string | undefined): region is string =>
  region !== undefined && /\p{Script=Han}{2}/u.test(region);
