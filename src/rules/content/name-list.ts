import type { Item } from "../../catalog/catalog.ts";
import { channelsNamed } from "../../catalog/channels.ts";
import { withoutPersonalNumbers } from "../../language/personal-data.ts";
import { remembering } from "../../language/remembering.ts";
import { valueAt } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";

const LIST = "名单";
/** Lists of people in need and of those who get money; not of institutions, suppliers or experts. */
const OF_PEOPLE =
  /低保|最低生活保障|特困|临时救助|贫困|脱贫|监测对象|危改|危房|救助对象|救济|补贴|补助|资助|优抚|孤儿|残疾|受助|困难/u;
const OF_BODIES = /机构|企业|单位|供应商|专家|学校|医院|项目|药店/u;
const WEBSITE = "政府网站";
/** Words that say how far and how long the list is shown. */
const LIMITED =
  /去标识|脱敏|隐私|隐去|隐藏|掩码|匿名|范围|公示期|公示时间|公示[0-9０-９一二三五七十]{1,3}个?[工日天]|期限|撤下|撤除|仅限|[仅只]公[示开布]|不含|不公开/u;

/**
 * A list of people that everybody can read on the website, with no notice period after which it goes and
 * no word on what is left out. Whoever wrote one of these has thought of privacy.
 */
export default defineRule<"content/name-list">({
  id: "content/name-list",
  severity: "info",
  presets: { strict: "warning" },
  looksAt: "item",
  check({ item, path, catalog }, report) {
    const { content, audience } = item.elements;
    if (!content?.some((text) => text.includes(LIST)) || !audience?.public || !onWebsite(item) || isLimited(item))
      return;
    const about = [item.elements.name?.level1, item.elements.name?.level2, item.elements.name?.level3].join(" ");
    const own = [...path, "content"];
    const stated = valueAt(catalog.value, own);
    const texts: readonly unknown[] = Array.isArray(stated) ? stated : content;
    for (const [index, text] of texts.entries()) {
      if (typeof text !== "string" || !text.includes(LIST) || OF_BODIES.test(text)) continue;
      if (!OF_PEOPLE.test(text) && !OF_PEOPLE.test(about)) continue;
      const place = Array.isArray(stated) ? [...own, index] : path;
      return report({ path: place }, { list: withoutPersonalNumbers(text) }, { element: "content" });
    }
  },
});

function onWebsite({ elements: { channel } }: Item): boolean {
  return channel !== undefined && channelsNamed(channel).includes(WEBSITE);
}

function isLimited({ elements: { deadline = [], content = [] }, note = "" }: Item): boolean {
  return deadline.some(({ limit }) => limit.includes("公示")) || LIMITED.test(note) || content.some(saysHowFar);
}

const saysHowFar = remembering((text) => LIMITED.test(text));
