import type { Body } from "./body.ts";
import { bureauFor, workOf } from "./departments.ts";
import type { Region } from "./region.ts";
import type { ListedBodies } from "./setting.ts";

/** All of a county's departments or units are meant, or all of a kind, which no name could replace. */
const EVERY =
  /^(?!地方|各级|相关|有关).*各(?:级|(?!级|相关|有关)\p{Script=Han}{0,6})(?:部门|单位|机关|机构)(?:[（(](?:单位|部门|机关)[）)])?$/u;

/** The body of wherever the matter lies: 被征收房屋所在地乡镇人民政府, 户籍地派出所. */
const WHERE = /.(?:所在地|户籍地|居住地|属地|住所地)/u;

/** Whether a body's wording is a template's that a place has to replace by its own name. */
export function needsLocalName(body: Body, region: Region): boolean {
  if (!body.generic || EVERY.test(body.name) || WHERE.test(body.name)) return false;
  // A town whose name is not understood.
  if (body.places.length === 0 && /.[镇乡](?:人民)?政府$/u.test(body.name)) return false;
  switch (body.kind) {
    case "department":
    case "government":
    case "other":
      return true;
    // A county has many townships; a township is one.
    case "township":
    case "subdistrict":
      return region.level === "township";
    default:
      return false;
  }
}

/** What the place itself would write: of the workspace's list, else by the usual pattern; undefined when nothing tells. */
export function localName(body: Body, region: Region, listed: ListedBodies): string | undefined {
  const place = region.parts.at(-1);
  if (place === undefined) return undefined;
  if (body.kind === "township" || body.kind === "subdistrict") {
    return `${place}${place.endsWith("街道") ? "办事处" : "人民政府"}`;
  }
  if (body.level === "city" || body.level === "province" || region.level === "township") return undefined;
  const work = workOf(body.function);
  const own = work && listed.names.find((name) => name.includes(work));
  if (own) return own;
  if (region.level !== "county") return undefined;
  if (body.kind === "government") return `${place}人民政府`;
  const bureau = bureauFor(body.function);
  return bureau && `${place}${bureau}`;
}
