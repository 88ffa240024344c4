/**
 * One spelling for the comparison of two bodies' names, of which several may stand together: without 和 and
 * what parts them, commissions and offices by their short names. 住房和城乡建设部 is 住房城乡建设部.
 */
export function bodyKey(names: string): string {
  return names
    .replaceAll(/[和、，,\s]/gu, "")
    .replaceAll("委员会", "委")
    .replaceAll("计划生育", "计生")
    .replaceAll("国务院扶贫开发领导小组办公室", "国务院扶贫办");
}
