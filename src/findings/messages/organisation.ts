import { quote, visible } from "../../language/quote.ts";
import { wording } from "../message.ts";

/** The nearest right value, where there is one. */
interface WithRight {
  readonly right: string | undefined;
}

const levelsZh = (levels: readonly string[]) => levels.map((level) => `“${visible(level)}”`).join("、");
const levelsEn = (levels: readonly string[]) => levels.map((level) => visible(level)).join(", ");

/** What is said of subjects and levels. */
export const ORGANISATION_MESSAGES = {
  "subject/generic": wording<WithRight & { name: string; region: string }>({
    zh: ({ name, region, right }) => ({
      message: `公开主体${quote(name)}是部颁样表的写法，没有换成${quote(region)}自己的单位：群众不知道该找哪个单位（国办发〔2019〕54号要求目录写明公开主体）。`,
      hint: right ? `写成单位的名称，如${quote(right)}。` : "写成单位的名称，一个单位一条；有几个单位的，分别写出。",
    }),
    en: ({ name, region, right }) => ({
      message: `The subject ${quote(name)} is the ministry template's wording, not a body of ${quote(region)}: readers cannot tell whom to ask (国办发〔2019〕54号 requires a catalog to name the subject).`,
      hint: right ? `Name the body, for example ${quote(right)}.` : "Name the body, one in each entry.",
    }),
  }),
  "subject/abolished-body": wording<{ name: string; successor: string; document: string }>({
    zh: ({ name, successor, document }) => ({
      message: `${quote(name)}在机构改革中已经撤销或者改名：${visible(document)}。`,
      hint: `改成承接这项职责的单位，一般是${quote(successor)}；本地名称不同的，按本地的写。`,
    }),
    en: ({ name, successor, document }) => ({
      message: `${quote(name)} does not exist any more after the reform of institutions: “${visible(document)}”.`,
      hint: `Name the body that took over, usually ${quote(successor)}, by its local name.`,
    }),
  }),
  "subject/wrong-body": wording<{ name: string; ending: "部" | "厅"; right: string }>({
    zh: ({ name, ending, right }) => ({
      message: `${quote(name)}多半写错了：${ending === "部" ? "“部”是国务院的部门" : "“厅”是省级政府的部门"}，县、市、市辖区的政府部门是“局”“科”等（地方组织法），名称一般是“局”或“委员会”。`,
      hint: `核对单位的名称，一般是${quote(right)}，有的地方是“委员会”。`,
    }),
    en: ({ name, ending, right }) => ({
      message: `${quote(name)} is most likely a slip: a ${ending} belongs to the ${ending === "部" ? "State Council" : "province"}; departments of cities and counties are called 局 or 委员会.`,
      hint: `Check the name; it is usually ${quote(right)}, in some places a 委员会.`,
    }),
  }),
  "subject/foreign-region": wording<WithRight & { place: string; region: string }>({
    zh: ({ place, region, right }) => ({
      message: `公开主体写的是${quote(place)}的单位，目录却是${quote(region)}的：多半是照抄别处的目录时留下的。`,
      hint: right ? `改成${quote(right)}。` : `改成${quote(region)}的单位；确是外地单位的，可以不改。`,
    }),
    en: ({ place, region, right }) => ({
      message: `The subject is a body of ${quote(place)}, the catalog is of ${quote(region)}: it was most likely left over from another place's catalog.`,
      hint: right ? `Write ${quote(right)}.` : `Name the body of ${quote(region)}, unless the other one is meant.`,
    }),
  }),
  "subject/unknown-organisation": wording<{ name: string; nearest: string | undefined }>({
    zh: ({ name, nearest }) => ({
      message: `公开主体${quote(name)}不在 gkml.yaml 的 organisations 名单里：名称不一致，就无法按单位汇总和查询。`,
      hint: nearest
        ? `是不是${quote(nearest)}？确有这个单位的，加到名单里。`
        : "核对名称；确有这个单位的，加到名单里。",
    }),
    en: ({ name, nearest }) => ({
      message: `The subject ${quote(name)} is not listed under organisations in gkml.yaml: names that differ cannot be put together by body.`,
      hint: nearest
        ? `Did you mean ${quote(nearest)}? If the body exists, add it to the list.`
        : "Check the name; if the body exists, add it to the list.",
    }),
  }),
  "subject/level-mismatch": wording<{ names: string; fits: string; levels: readonly string[] }>({
    zh: ({ names, fits, levels }) => ({
      message: `公开主体${quote(names)}属于“${visible(fits)}”，公开层级却只写了${levelsZh(levels)}：主体和层级对不上，不知道由哪一级公开。`,
      hint: `由它公开的，公开层级加上“${visible(fits)}”；由别的单位公开的，把公开主体改成那个单位。`,
    }),
    en: ({ names, fits, levels }) => ({
      message: `The subject ${quote(names)} is of the level ${visible(fits)}, but the item has only ${levelsEn(levels)}: nobody can tell which level publishes it.`,
      hint: `If that body publishes it, add ${visible(fits)} to level; otherwise name the body that does.`,
    }),
  }),
  "subject/no-such-power": wording<{ names: string; authority: string; law: string }>({
    zh: ({ names, authority, law }) => ({
      message: `这一事项由${visible(authority)}办理（${visible(law)}），公开主体却只写了${quote(names)}：乡镇、街道一般没有这项权限。`,
      hint: `核对由哪个单位公开；依法赋权给乡镇、街道的，可以不改。`,
    }),
    en: ({ names, authority, law }) => ({
      message: `This matter is decided by an authority of the county or above (“${visible(authority)}”, ${visible(law)}), but the only subject is ${quote(names)}.`,
      hint: "Check which body publishes it; where the power was lawfully passed on to the township, it may stay.",
    }),
  }),
  "level/subject-mismatch": wording<{ kind: "no-level" | "no-subject"; names: string }>({
    zh: ({ kind, names }) =>
      kind === "no-level"
        ? {
            message: `公开主体有${quote(names)}，公开层级却没有“乡级”：主体和层级对不上。`,
            hint: "乡镇、街道也公开的，公开层级加上“乡级”；不公开的，从公开主体中删去。",
          }
        : {
            message: `公开层级有“乡级”，公开主体却只有县级的${quote(names)}：乡级由谁公开没有写明。`,
            hint: "乡镇、街道也公开的，公开主体加上“乡镇人民政府（街道办事处）”；不公开的，从公开层级中删去“乡级”。",
          },
    en: ({ kind, names }) =>
      kind === "no-level"
        ? {
            message: `The subject has ${quote(names)}, but the level lacks 乡级: the two do not fit.`,
            hint: "Add 乡级 if townships publish it too; otherwise take them out of the subject.",
          }
        : {
            message: `The level has 乡级, but the subject has only ${quote(names)}, of the county: who publishes it in the townships is not said.`,
            hint: "Add 乡镇人民政府（街道办事处） to the subject, or take 乡级 out of the level.",
          },
  }),
  "level/outside-catalog": wording<{ region: string; levels: readonly string[]; own: readonly string[] }>({
    zh: ({ region, levels, own }) => ({
      message: `这是${quote(region)}的目录，这一事项的公开层级却只有${levelsZh(levels)}：不是本级公开的事项。`,
      hint: `本级也公开的，加上${levelsZh(own.slice(0, 1))}；不公开的，从目录中删去这一项。`,
    }),
    en: ({ region, levels, own }) => ({
      message: `The catalog is of ${quote(region)}, but the item is published at ${levelsEn(levels)} only: it is no item of this level.`,
      hint: `Add ${levelsEn(own.slice(0, 1))} if it is published here too; otherwise take the item out of this catalog.`,
    }),
  }),
} as const;
