import { ELEMENT_TITLES, ELEMENTS } from "../../../catalog/elements.ts";
import { keysAt } from "../../../catalog/keys.ts";
import type { ShapeProblem } from "../../../catalog/shape.ts";
import { fold } from "../../../language/fold.ts";
import { nearest } from "../../../language/nearest.ts";

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

/** The key that the word certainly means: its Chinese name, or other width, case or blanks only. */
export function certainKey(key: string, allowed: readonly string[]): string | undefined {
  const word = fold(key);
  const english = Object.hasOwn(CHINESE_KEYS, word) ? CHINESE_KEYS[word] : word;
  return allowed.find((candidate) => candidate === english);
}

/** The key that was most likely meant; undefined when it is like none. */
export function meantKey(key: string, allowed: readonly string[]): string | undefined {
  return certainKey(key, allowed) ?? nearest(fold(key).replace(/^-+/u, ""), allowed);
}

/** The paths of keys that are written under a wrong name (`时限:`): the name is told, so they are not told as missing too. */
export function misnamedKeys(problems: readonly ShapeProblem[]): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const problem of problems) {
    if (problem.kind !== "unknown-key") continue;
    const key = meantKey(problem.key, keysAt("catalog", problem.path));
    if (key !== undefined) meant.add([...problem.path, key].join("/"));
  }
  return meant;
}
