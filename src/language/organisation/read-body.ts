import type { Range } from "../range.ts";
import type { Body, BodyKind, BodyLevel, PlaceUnit } from "./body.ts";
import { type NamedUnit, placeUnitsOf } from "./place-units.ts";
import { endingOf } from "./suffixes.ts";

/** Names of central bodies whose local offices begin with them; the place follows. */
const CENTRAL = /^(?:国家税务总局|国家统计局|中国共产党|中共|共青团)/u;

/** Bodies whose superiors are not the local government: their names do not tell the level they work at. */
const VERTICAL = /派出所|分局|公安|税务|生态环境|消防|烟草|气象|海关|(?:监管|司法|国土|自然资源|市场)所|[中支大]队/u;

/** Wording for any place: 相关部门, 地方各级财政部门, 负责审批的燃气管理部门. */
const FOR_ANY = /^(?:相关|有关|地方|各级|当地|所在地|本级|上级|同级|负责|具有|承担|其他)|相关|有关|各级|主管单位/u;

const PLAIN_ENDING: ReadonlySet<string> = new Set(["部门", "机关", "行政机构", "管理机构", "执法机构", "监督机构"]);

/** A development zone without a name of its own. */
const ONLY_ZONE = /^(?:经济技术|经济)?(?:开发|高新|高新技术|经开|新|园|景|管理)$/u;

/** Reads the body that a stretch of a text names. */
export function readBody(text: string, range: Range): Body {
  const written = text.slice(range.start, range.end);
  const { name, offsets, alternatives } = folded(written);
  const found = endingOf(name);
  const units = placeUnitsOf(name, CENTRAL.exec(name)?.[0].length ?? 0);
  const last = units.at(-1);
  const places = units.map((unit) => placeOf(unit, range.start, offsets, name));
  const level = levelOf(name, last);
  const kind = kindOf(name, found?.kind ?? "other", level);
  const named = units.some((unit) => unit.name !== "" && !ONLY_ZONE.test(unit.name));
  return {
    range,
    text: written,
    name,
    kind,
    level: kind === "subdistrict" ? "township" : kind === "village" ? "village" : level,
    generic: isGeneric(name, kind, found?.ending, named, alternatives, units),
    places,
    function: functionOf(name, last?.end ?? 0),
  };
}

/**
 * Without blanks; a bracket of one or two characters is part of the name (乡（镇）人民政府), a longer one
 * explains it. `alternatives`: the bracket lists marks of places, as in 县（市、区）人民政府.
 */
function folded(written: string): { name: string; offsets: readonly number[]; alternatives: boolean } {
  let name = "";
  let alternatives = false;
  const offsets: number[] = [];
  const add = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const character = written.charAt(at);
      if (/\s/u.test(character)) continue;
      name += character;
      offsets.push(at);
    }
  };
  let at = 0;
  for (const group of written.matchAll(/[（(【[]([^（(【[\]】)）]*)[\]】)）]/gu)) {
    const inner = group[1] ?? "";
    add(at, group.index);
    at = group.index + group[0].length;
    if (/^[省市州县区旗镇乡、,，/ ]+$/u.test(inner) && /[县市区旗省]$/u.test(name)) alternatives = true;
    else if (inner.length <= 2) add(group.index + 1, at - 1);
  }
  add(at, written.length);
  return { name, offsets, alternatives };
}

function placeOf(unit: NamedUnit, start: number, offsets: readonly number[], name: string): PlaceUnit {
  const from = offsets[unit.start] ?? 0;
  const to = (offsets[unit.end - 1] ?? from) + 1;
  return {
    range: { start: start + from, end: start + to },
    text: name.slice(unit.start, unit.end),
    name: unit.name,
    level: unit.level,
    provinces: unit.provinces,
  };
}

function levelOf(name: string, last: NamedUnit | undefined): BodyLevel | undefined {
  if (!last) return undefined;
  const told = name[last.end] === "级";
  if (!told && VERTICAL.test(name)) return undefined;
  // 市级 is the level above the county; 市 alone may be a county-level city.
  if (told && last.name === "" && name[last.start] === "市" && !last.several) return "city";
  return last.level;
}

function kindOf(name: string, kind: BodyKind, level: BodyLevel | undefined): BodyKind {
  if (kind === "government" && level === "township") return "township";
  // 王家镇, 各乡镇: the place stands for its government.
  if (kind === "other" && /[镇乡]$/u.test(name) && level === "township") return "township";
  return kind;
}

function isGeneric(
  name: string,
  kind: BodyKind,
  ending: string | undefined,
  named: boolean,
  alternatives: boolean,
  units: readonly NamedUnit[],
): boolean {
  const several = units.some((unit) => unit.several);
  if (kind === "party" || kind === "enterprise") return false;
  if (FOR_ANY.test(name)) return true;
  if (named) return false;
  switch (kind) {
    case "department":
      return alternatives || several || PLAIN_ENDING.has(ending ?? "");
    case "government":
      return alternatives || several || units.length === 0 || name.includes("级");
    case "township":
      return alternatives || several || name.includes("级");
    case "other":
      return /(?:单位|管理的部门.*)$/u.test(name);
    default:
      return units.every((unit) => unit.name === "") && endingIsAll(name, units, ending);
  }
}

/** Whether nothing but a level and the kind is said: 街道办事处, 村民委员会, 学校. */
function endingIsAll(name: string, units: readonly NamedUnit[], ending: string | undefined): boolean {
  const rest = name.slice(units.at(-1)?.end ?? 0);
  return ending !== undefined && (rest === ending || name === ending);
}

/** 县级以上地方人民政府民政部门 → 民政部门. */
function functionOf(name: string, from: number): string {
  const rest = name.slice(from).replace(/^级/u, "");
  const lead =
    /^(?:以上|及以上)?(?:地方各级|地方|各级|本级|当地|所在地|上级|同级|相关|有关|负责|其他)?(?:人民政府|政府)?/u.exec(
      rest,
    );
  const left = rest.slice(lead?.[0].length ?? 0);
  return left === "" ? rest : left;
}
