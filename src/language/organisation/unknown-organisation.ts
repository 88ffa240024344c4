import { nearest } from "../nearest.ts";
import type { Body, BodyKind } from "./body.ts";
import { bureauOfWork } from "./departments.ts";
import type { Fault } from "./fault.ts";
import { coreOf, type Setting } from "./setting.ts";

/** Bodies that a county's list is about; its schools and villages are too many to list. */
const LISTABLE: ReadonlySet<BodyKind> = new Set([
  "government",
  "department",
  "township",
  "subdistrict",
  "undertaking",
  "police-station",
]);

/**
 * A body that the workspace's list does not have. A kind of which the list has none is not judged, and one
 * entry such as 各乡镇人民政府 stands for every township.
 */
export function unknownOrganisation(body: Body, { region, listed }: Setting): Fault | undefined {
  if (listed.names.length === 0 || body.generic || !LISTABLE.has(body.kind)) return undefined;
  const local = body.kind === "township" || body.kind === "subdistrict";
  const one = local && body.places.every(({ name }) => name === "");
  if (local ? listed.allTownships || one : !listed.kinds.has(body.kind)) return undefined;
  if (local && !listed.kinds.has("township") && !listed.kinds.has("subdistrict")) return undefined;
  const core = coreOf(body, region);
  const known = nearest(core, [...listed.byCore.keys()]) ?? bureauOfWork(core.replace(/[局委]$/u, ""));
  return { kind: "unknown-organisation", nearest: known === undefined ? undefined : listed.byCore.get(known) };
}
