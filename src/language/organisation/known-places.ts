import { countyNames } from "#generated/knowledge.js";
import type { BodyLevel } from "./body.ts";

/** One line of src/knowledge/county-names.yaml; names are separated by blanks. */
interface ProvinceNames {
  readonly province: string;
  readonly cities: string;
  readonly counties: string;
}

/** A name of the table of administrative units. */
export interface KnownPlace {
  readonly name: string;
  readonly level: Extract<BodyLevel, "province" | "city" | "county">;
  /** Several counties have the same name: 鼓楼区 is in four provinces. */
  readonly provinces: readonly string[];
}

/** Counties whose names are common words: 城区规划办 names no county. */
const COMMON_WORDS: ReadonlySet<string> = new Set(["城区", "郊区", "矿区", "东区", "西区"]);

let places: ReadonlyMap<string, KnownPlace> | undefined;
let longest = 0;

/** The longest name of a unit of administration that the text has at an offset. */
export function knownPlaceAt(text: string, start: number): KnownPlace | undefined {
  const known = knownPlaces();
  for (let length = Math.min(longest, text.length - start); length > 1; length--) {
    const found = known.get(text.slice(start, start + length));
    if (found) return found;
  }
  return undefined;
}

/** Every unit by its name, made when first asked for. */
export function knownPlaces(): ReadonlyMap<string, KnownPlace> {
  places ??= readTable(countyNames as readonly ProvinceNames[]);
  return places;
}

function readTable(table: readonly ProvinceNames[]): ReadonlyMap<string, KnownPlace> {
  const all = new Map<string, KnownPlace>();
  const add = (name: string, level: KnownPlace["level"], province: string) => {
    if (name === "" || COMMON_WORDS.has(name)) return;
    all.set(name, { name, level, provinces: [...(all.get(name)?.provinces ?? []), province] });
    longest = Math.max(longest, name.length);
  };
  for (const { province, cities, counties } of table) {
    add(province, "province", province);
    for (const name of cities.split(" ")) add(name, "city", province);
    for (const name of counties.split(" ")) add(name, "county", province);
  }
  return all;
}
