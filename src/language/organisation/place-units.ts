import type { BodyLevel } from "./body.ts";
import { knownPlaceAt } from "./known-places.ts";

/** A place unit in a name without blanks. */
export interface NamedUnit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly level: BodyLevel | undefined;
  readonly provinces: readonly string[];
  /** Several marks at once, 区县 or 乡镇: every unit of that kind, not one of them. */
  readonly several: boolean;
}

const LEVEL_OF_MARK: Readonly<Record<string, BodyLevel>> = {
  省: "province",
  自治区: "province",
  州: "city",
  盟: "city",
  地区: "city",
  县: "county",
  区: "county",
  旗: "county",
  镇: "township",
  乡: "township",
  街道: "township",
  苏木: "township",
  村: "village",
  嘎查: "village",
  社区: "village",
};

/** Marks of more than one character first, so that 社区 is not taken for a 区. */
const LONG_MARKS = ["自治区", "地区", "街道", "苏木", "嘎查", "社区"] as const;
const MARKS: ReadonlySet<string> = new Set("省市州盟县区旗镇乡村");

/** Words that end in 区 and are no county: development zones, and parts of a place. */
const ZONE = /(?:开发|高新|经开|新|园|景|管理|示范|保护|功能|度假|试验|保税|合作|风景名胜|工业|林|库|片|城)$/u;
const NO_REGION = /[小校灾辖牧矿山社地市]$/u;

/** What no place is called, so that a mark after it is part of another word. */
const NO_NAME = /[局委府部办院所站厅处会科股和及与等或的]|中心|服务|管理|监督|保障|人民|公共|居民/u;

/** Of those, what names of towns do begin with or hold: 和平镇, 王府镇, 新会镇, 站街镇. */
const NO_NAME_BUT_TOWN = /[委或及与的等]|[府局办院所]和$|中心|服务|管理|监督|保障|人民|公共|居民/u;
const LONGEST_SUCH_TOWN = 3;
const OF_TOWN = /^(?:人民政府|政府|便民|综合|党|公共服务|社会|应急|派出所|卫生院|中心|司法所|财政所|$)/u;
/** The 市 of 新市镇 and the 县 of 古县镇. */
const IN_TOWN = /^[镇乡](?:人民政府|政府|便民|综合|党|公共服务|社会|应急|派出所|卫生院|中心|司法所|财政所)/u;

/** Words for one's own place, or for all: 本县, 各乡镇. */
const OWN = /^(?:各级|各|本级|本|全|该|我|所在|所在地|当地|有关|相关|所辖|辖区|项目所在)$/u;

const FURTHEST = 8;

/** Reads the place names that a name begins with: 浙江省 · 湖州市 · 长兴县. A level without a name, as in 县民政局, is one too. */
export function placeUnitsOf(name: string, from = 0): readonly NamedUnit[] {
  const units: NamedUnit[] = [];
  for (let at = from; units.length < 5; ) {
    const unit = knownUnit(name, at) ?? markedUnit(name, at);
    if (!unit) break;
    units.push(unit);
    at = unit.end;
    // 县级人民政府: the level is told, no further place follows.
    if (name[at] === "级") break;
  }
  return units;
}

function knownUnit(name: string, start: number): NamedUnit | undefined {
  const place = knownPlaceAt(name, start);
  if (!place) return undefined;
  const end = start + place.name.length;
  if (IN_TOWN.test(name.slice(end))) return undefined;
  if (!isMark(name, end - 1)) return undefined;
  const mark = markAt(name, end - 1)?.length ?? 1;
  return {
    start,
    end,
    name: place.name.slice(0, -mark),
    level: place.level,
    provinces: place.provinces,
    several: false,
  };
}

function markedUnit(name: string, start: number): NamedUnit | undefined {
  for (let at = start; at < name.length && at - start <= FURTHEST; at++) {
    const mark = markAt(name, at);
    if (mark === undefined) continue;
    const before = name.slice(start, at);
    const after = name.slice(at + mark.length);
    if (NO_NAME.test(before) && !isTown(before, mark, after)) return undefined;
    if (/[市县]/u.test(mark) && before !== "" && !OWN.test(before) && IN_TOWN.test(after)) continue;
    if (!isMark(name, at) || !isPlaceBefore(before, mark, after)) continue;
    const run = marksFrom(name, at);
    const bare = OWN.test(before);
    return {
      start,
      end: at + run.length,
      name: bare ? "" : before,
      level: run.length > mark.length ? levelOfRun(run) : levelOfUnit(before, mark),
      provinces: [],
      several: run.length > mark.length || /^(?:各|有关|相关|所辖)/u.test(before),
    };
  }
  return undefined;
}

/** Whether what follows leaves no doubt that a name with a character of a body's, as 和平镇, is a town's. */
function isTown(before: string, mark: string, after: string): boolean {
  return (
    /[镇乡]/u.test(mark) && before.length <= LONGEST_SUCH_TOWN && OF_TOWN.test(after) && !NO_NAME_BUT_TOWN.test(before)
  );
}

function markAt(name: string, at: number): string | undefined {
  const long = LONG_MARKS.find((mark) => name.startsWith(mark, at));
  if (long !== undefined) return long;
  const character = name[at] ?? "";
  return MARKS.has(character) ? character : undefined;
}

/** Whether the mark at an offset ends a place name, not the 市 of 市场 or the 乡 of 乡村. */
function isMark(name: string, at: number): boolean {
  const next = name[at + 1] ?? "";
  switch (name[at]) {
    case "市":
      return !(next === "场" || next === "容" || (next === "政" && !/[府务协法]/u.test(name[at + 2] ?? "")));
    case "县":
      return next !== "域";
    case "区":
      return !/[域划块]/u.test(next);
    case "乡":
      return next !== "村";
    case "村":
      return next !== "镇" && next !== "乡";
    case "旗":
      return next !== "舰";
    case "社":
      // 社区卫生服务中心 is no village's.
      return /^[居村党工]?$/u.test(name[at + 2] ?? "");
    default:
      return true;
  }
}

/** What follows 城镇, 城乡 and 村镇 where they are words and no names: 城镇燃气, 城乡居民, 村镇银行. */
const NO_TOWN = /^(?:公用|养老保险|生活|[化居职燃排污供道住企规土低绿个基失集建管银统环一医])/u;

function isPlaceBefore(before: string, mark: string, after: string): boolean {
  if (before === "" || OWN.test(before)) return true;
  if (!/^\p{Script=Han}+$/u.test(before)) return false;
  switch (mark) {
    case "州":
      return before.endsWith("自治");
    case "盟":
    case "社区":
      return false;
    case "市":
      return !/[城都超]$/u.test(before);
    case "区":
      return !NO_REGION.test(before);
    case "镇":
    case "乡":
      // 新城镇, 马集镇, 李村镇 are towns; 城镇 alone is none.
      return !/[城村集农]$/u.test(before) || (/.[城村集]$/u.test(before) && !NO_TOWN.test(after));
    case "村":
      return !/[农乡中]$/u.test(before);
    default:
      return true;
  }
}

/** Marks that follow each other, as in 市县级 or 乡镇. */
function marksFrom(name: string, start: number): string {
  let at = start;
  for (let mark = markAt(name, at); mark !== undefined && isMark(name, at); mark = markAt(name, at)) {
    at += mark.length;
    if (/[、/]/u.test(name[at] ?? "") && markAt(name, at + 1) !== undefined && isMark(name, at + 1)) at++;
  }
  return name.slice(start, at);
}

function levelOfUnit(before: string, mark: string): BodyLevel | undefined {
  if (mark === "区" && ZONE.test(before)) return undefined;
  return LEVEL_OF_MARK[mark];
}

/** The level of several marks together; 市 fits a county as well as a prefecture. */
function levelOfRun(run: string): BodyLevel | undefined {
  const levels = new Set<BodyLevel>();
  for (const mark of run.match(/自治区|地区|街道|苏木|嘎查|社区|[省州盟县区旗镇乡村]/gu) ?? []) {
    const level = LEVEL_OF_MARK[mark];
    if (level) levels.add(level);
  }
  if (run.startsWith("市") && run.length < 3) return undefined;
  const [only, ...others] = levels;
  return others.length === 0 ? only : undefined;
}
