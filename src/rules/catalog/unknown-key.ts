import { ELEMENT_TITLES, ELEMENTS } from "../../catalog/elements.ts";
import { keysAt } from "../../catalog/keys.ts";
import type { KeyMistake } from "../../findings/messages/catalog.ts";
import { fold, nearest } from "../../language/nearest.ts";
import { defineRule } from "../define-rule.ts";
import { contextOf } from "../item-of.ts";

/** Chinese headers that people write where the English key is due. */
const CHINESE_KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ELEMENTS.map((element) => [ELEMENT_TITLES[element].zh, element])),
  名称: "name",
  事项: "name",
  公开事项: "name",
  事项名称: "name",
  内容: "content",
  依据: "basis",
  时限: "deadline",
  主体: "subject",
  责任单位: "subject",
  方式: "method",
  渠道: "channel",
  公开渠道: "channel",
  对象: "audience",
  层级: "level",
  一级事项: "level1",
  二级事项: "level2",
  三级事项: "level3",
  编号: "id",
  序号: "id",
  领域: "domain",
  标题: "title",
  目录名称: "title",
  地区: "region",
  区域: "region",
  版本: "edition",
  来源: "sources",
  默认: "defaults",
  默认值: "defaults",
  项目: "items",
  证据: "evidence",
  链接: "links",
  五公开: "stage",
  备注: "note",
  必选: "required",
  可选: "optional",
  群体: "groups",
  特定群体: "groups",
  范围: "scope",
  文号: "number",
  发布机关: "issuer",
  日期: "date",
  网址: "url",
};

/** A key that the schema does not have; a Chinese or mistyped one has the right key as its fix. */
export default defineRule<"catalog/unknown-key">({
  id: "catalog/unknown-key",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    for (const problem of catalog.problems) {
      if (problem.kind !== "unknown-key") continue;
      const allowed = keysAt("catalog", problem.path);
      const place = { path: [...problem.path, problem.key], part: "key" as const };
      const meant = meantBy(problem.key, allowed);
      const mistake = mistakeIn(problem.key);
      const fix = meant === undefined ? undefined : replace(catalog.collector.rangeOf(place), meant);
      report(
        place,
        { key: problem.key, allowed, mistake, ...(meant && { nearest: meant }) },
        { ...contextOf(catalog, problem.path), fix },
      );
    }
  },
});

const replace = (range: { start: number; end: number }, text: string) => ({ safe: true, edits: [{ range, text }] });

function meantBy(key: string, allowed: readonly string[]): string | undefined {
  const word = fold(key).replace(/^-+/u, "");
  const english = Object.hasOwn(CHINESE_KEYS, word) ? CHINESE_KEYS[word] : undefined;
  if (english !== undefined && allowed.includes(english)) return english;
  return nearest(word, allowed);
}

function mistakeIn(key: string): KeyMistake {
  if (/^[-－]/u.test(key)) return "dash";
  if (key.includes("：")) return "colon";
  if (/^[\u00a0\u3000]/u.test(key)) return "blank";
  return /\p{Script=Han}/u.test(key) ? "chinese-key" : "none";
}
