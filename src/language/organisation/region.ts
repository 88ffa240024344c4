import type { BodyLevel } from "./body.ts";
import { placeUnitsOf } from "./place-units.ts";

/** What a catalog's region is: 浙江省长兴县, 大涌镇, 长春新区. */
export interface Region {
  readonly name: string;
  /** The level that its last part tells; undefined for a development zone and for what is not understood. */
  readonly level: BodyLevel | undefined;
  /** Its parts from the widest, by their whole names: [浙江省, 长兴县]. */
  readonly parts: readonly string[];
  /** The county that it is or lies in, if it says so and the table of names has it. */
  readonly county: string | undefined;
  /** The provinces it may lie in; empty when nothing tells. */
  readonly provinces: readonly string[];
}

/** Reads the name of a region. */
export function readRegion(name: string): Region {
  const text = name.replace(/\s/gu, "").replace(/(?:人民政府|办事处|管委会|管理委员会)$/u, "");
  const units = placeUnitsOf(text);
  const last = units.at(-1);
  const whole = last !== undefined && last.end === text.length;
  const known = units.filter(({ provinces }) => provinces.length > 0);
  const county = known.find(({ level }) => level === "county");
  return {
    name: text,
    level: whole ? last.level : undefined,
    parts: units.map(({ start, end }) => text.slice(start, end)),
    county: county && text.slice(county.start, county.end),
    provinces: known.reduce<readonly string[]>(
      (all, { provinces }, at) => (at === 0 ? provinces : all.filter((province) => provinces.includes(province))),
      [],
    ),
  };
}
