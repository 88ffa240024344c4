import type { Body, PlaceUnit } from "./body.ts";
import type { Fault } from "./fault.ts";
import type { Region } from "./region.ts";

/**
 * Another place's name in a body's name. Told only of names that the table of places has, and of a region
 * whose own place is known: 湖州市 in 长兴县 may be its prefecture, 辽宁省盖州市 cannot be.
 */
export function foreignRegion(body: Body, region: Region): Fault | undefined {
  if (body.kind === "party" || region.provinces.length === 0) return undefined;
  const place = body.places.find((each) => isForeign(each, region));
  if (!place) return undefined;
  const alone = body.places.length === 1 && region.level === "county" && place.level === "county";
  const right = alone ? body.name.replace(place.text, region.parts.at(-1) ?? place.text) : undefined;
  return { kind: "foreign-region", place, right };
}

function isForeign(place: PlaceUnit, { county, provinces }: Region): boolean {
  if (place.provinces.length === 0) return false;
  if (!place.provinces.some((province) => provinces.includes(province))) return true;
  // 长兴区 for 长兴县 is an older or newer name, not another county's.
  return place.level === "county" && county !== undefined && rootOf(place.text) !== rootOf(county);
}

const rootOf = (name: string) => name.replace(/(?:自治)?[县市区旗]$/u, "");
