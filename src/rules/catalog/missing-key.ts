import { defineRule } from "../define-rule.ts";
import { contextOf } from "../parts/shared/context-of.ts";
import { misnamedKeys } from "../parts/shared/meant-key.ts";

const TITLES: Readonly<Record<string, string>> = {
  domain: "试点领域的代号",
  title: "名称",
  items: "公开事项的列表",
  id: "编号或代号",
  level1: "一级事项",
  scope: "管哪一部分",
  limit: "时限",
  url: "网址",
};

/** A key without which the rest means nothing; the nine elements have rules of their own. */
export default defineRule<"catalog/missing-key">({
  id: "catalog/missing-key",
  severity: "error",
  looksAt: "catalog",
  check(catalog, report) {
    const misnamed = misnamedKeys(catalog.problems);
    for (const { path, ...problem } of catalog.problems) {
      if (problem.kind !== "missing-key") continue;
      const { key } = problem;
      if (misnamed.has([...path, key].join("/"))) continue;
      // The whole file lacks it: point at its first line, not at everything.
      const place = path.length === 0 ? firstLine(catalog.collector.file.text) : { path };
      report(place, { key, title: TITLES[key] ?? key }, contextOf(catalog, path));
    }
  },
});

function firstLine(text: string) {
  const start = /^(?:[ \t]*(?:#.*)?\r?\n)*/u.exec(text)?.[0].length ?? 0;
  return { start, end: start + (/^[^\r\n]*/u.exec(text.slice(start))?.[0].length ?? 0) };
}
