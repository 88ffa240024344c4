import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

/** What is said of a catalog as a whole. */
export const INTEGRITY_MESSAGES = {
  "catalog/changed-id": wording<{ id: string; name: string; reference: string; right: string | undefined }>({
    zh: ({ id, name, reference, right }) => ({
      message: `编号${quote(id)}在全国参考目录里是${quote(reference)}，这里却是${quote(name)}：编号一经使用永不改变，网页地址和系统导入都靠它。`,
      hint: right
        ? `这一项在参考目录里的编号是 ${right}：看看是不是与别的项对调了，或者删改以后重新编了号。`
        : "自己增加的事项，用一个参考目录没有用过的新编号。",
    }),
    en: ({ id, name, reference, right }) => ({
      message: `The id ${quote(id)} is ${quote(reference)} in the reference catalog, but ${quote(name)} here: an id belongs to one item for ever, as addresses and imports are built on it.`,
      hint: right
        ? `The reference catalog has this item as ${right}: were two ids swapped, or the items renumbered?`
        : "Give an item of your own an id that the reference catalog has not used.",
    }),
  }),
  /** Without `id`: no item of the catalog says it. */
  "catalog/missing-evidence": wording<{ id: string | undefined }>({
    zh: ({ id }) => ({
      message: `${id === undefined ? "列了来源，却没有一项" : `${quote(id)}没有`}写明依据哪个来源（evidence），也没有标明未核实（unverified）：别人无从查考。`,
      hint: "加一行 evidence，列出 sources 中的来源代号；没有来源的，加 unverified: true。",
    }),
    en: ({ id }) => ({
      message: `${id === undefined ? "There are sources, but no item" : `${quote(id)} neither`} names one as its evidence ${id === undefined ? "or" : "nor"} is marked as unverified: nobody can look it up.`,
      hint: "Add evidence with ids of sources, or unverified: true where there is none.",
    }),
  }),
  "catalog/stale-edition": wording<{ edition: string; date: string; source: string }>({
    zh: ({ edition, date, source }) => ({
      message: `版本（edition）是${quote(edition)}，来源${quote(source)}的日期${quote(date)}比它晚：按新来源改过的目录不再是旧版本。`,
      hint: "已经按新来源修订的，改正 edition；没有用到的来源，删去。",
    }),
    en: ({ edition, date, source }) => ({
      message: `The edition is ${quote(edition)}, but the source ${quote(source)} is of ${quote(date)}: a catalog made from it is no longer that edition.`,
      hint: "Correct the edition, or delete the source if it was not used.",
    }),
  }),
  "catalog/unused-source": wording<{ id: string }>({
    zh: ({ id }) => ({
      message: `来源${quote(id)}没有任何事项用作证据（evidence）。`,
      hint: "在它能佐证的事项的 evidence 中写上，或者删去这个来源。",
    }),
    en: ({ id }) => ({
      message: `No item names the source ${quote(id)} as its evidence.`,
      hint: "Name it in the evidence of the items that it shows, or delete it.",
    }),
  }),
  "catalog/region-mismatch": wording<{ named: string; region: string }>({
    zh: ({ named, region }) => ({
      message: `标题里的地区是${quote(named)}，region 却是${quote(region)}：标题多半是从别处照抄来的。`,
      hint: "改正标题或者 region。",
    }),
    en: ({ named, region }) => ({
      message: `The title names ${quote(named)}, but the region is ${quote(region)}: the title was most likely copied.`,
      hint: "Correct the title or the region.",
    }),
  }),
} as const;
