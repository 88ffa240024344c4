import { both } from "./both.ts";
import { count } from "./count.ts";

/** What commands say of their progress and how they ended. */
export const TALK = {
  bundled: both(
    () => "没有找到 gkml.yaml，用的是自带的参考目录；网页上没有网站的标签（SiteName 等）。",
    () => "No gkml.yaml: this is about the bundled reference catalogs; pages carry no tags of a site (SiteName …).",
  ),
  clean: both(
    (files: number, items: number) => `没有发现问题：检查了 ${files} 个文件，${items} 项。`,
    (files: number, items: number) => `No problems: ${count(files, "file")}, ${count(items, "item")} checked.`,
  ),
  summary: both(
    (errors: number, warnings: number, infos: number, files: number, items: number) =>
      `${errors} 个错误，${warnings} 个警告，${infos} 个提示；检查了 ${files} 个文件，${items} 项。`,
    (errors: number, warnings: number, infos: number, files: number, items: number) =>
      `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(infos, "info")}; ${count(files, "file")}, ${count(items, "item")} checked.`,
  ),
  ignored: both(
    (findings: number) => `另有 ${findings} 处由 gkml-ignore 注释放过。`,
    (findings: number) => `${count(findings, "finding")} let pass by gkml-ignore comments.`,
  ),
  baselineWritten: both(
    (path: string, findings: number) => `已把 ${findings} 处问题记录在 ${path}；以后用 --baseline 只报告新的问题。`,
    (path: string, findings: number) =>
      `Recorded ${count(findings, "finding")} in ${path}; from now on --baseline reports only new ones.`,
  ),
  baselinePassed: both(
    (findings: number) => `另有 ${findings} 处是基线记录的旧问题。`,
    (findings: number) => `${count(findings, "finding")} let pass by the baseline.`,
  ),
  initDone: both(
    (folder: string, domains: number) =>
      `已建立 ${folder}：gkml.yaml 和 ${domains} 个领域的目录。\n下一步：改 catalogs 里的目录，运行 gkml check 检查，运行 gkml build 生成。`,
    (folder: string, domains: number) =>
      `Made ${folder}: gkml.yaml and ${count(domains, "catalog")}.\nNext: edit the catalogs, run gkml check, then gkml build.`,
  ),
  notCounted: both(
    () => "gkml.yaml 或 holidays.yaml 有错误，没有计算。请先改正。",
    () => "Not counted: gkml.yaml or holidays.yaml has errors. Mend them first.",
  ),
  notSearched: both(
    (path: string) => `${path} 有语法错误，没有在里面找这个事项。用 gkml check 查看。`,
    (path: string) => `${path} has syntax errors and was not searched for the item. See gkml check.`,
  ),
  formatted: both(
    (path: string) => `已整理 ${path}。`,
    (path: string) => `Formatted ${path}.`,
  ),
  fixed: both(
    (fixes: number, files: number) => `改正了 ${fixes} 处，改动 ${files} 个文件。`,
    (fixes: number, files: number) => `Made ${count(fixes, "fix", "fixes")} in ${count(files, "file")}.`,
  ),
  wouldFix: both(
    (fixes: number, files: number) => `会改正 ${fixes} 处，改动 ${files} 个文件；没有写文件。`,
    (fixes: number, files: number) =>
      `Would make ${count(fixes, "fix", "fixes")} in ${count(files, "file")}; nothing was written.`,
  ),
  nothingToFix: both(
    (files: number) => `${files} 个文件，没有可以自动改正的地方。`,
    (files: number) => `${count(files, "file")}, nothing to fix.`,
  ),
  takenOut: both(
    () => "（删去）",
    () => "(removed)",
  ),
  fixesLeftOut: both(
    (fixes: number) => `有 ${fixes} 处没有自动改正：`,
    (fixes: number) => `${count(fixes, "fix", "fixes")} left out:`,
  ),
  fixWouldBring: both(
    (rule: string) => `改了会出现新的问题 ${rule}`,
    (rule: string) => `it would bring a new finding, ${rule}`,
  ),
  fixWouldFail: both(
    () => "改了问题仍在",
    () => "its finding would stay",
  ),
  fixNotAsMeant: both(
    () => "改了 YAML 的意思会变",
    () => "the YAML would not say what is meant",
  ),
  findingsLeft: both(
    (errors: number, warnings: number, infos: number) =>
      `还有 ${errors} 个错误，${warnings} 个警告，${infos} 个提示，用 gkml check 查看。`,
    (errors: number, warnings: number, infos: number) =>
      `Left: ${count(errors, "error")}, ${count(warnings, "warning")}, ${count(infos, "info")}; see gkml check.`,
  ),
  suggestionsLeft: both(
    (fixes: number) => `其中 ${fixes} 处有建议的改法，用 gkml fix --suggested 逐个确认。`,
    (fixes: number) => `${count(fixes, "suggested fix", "suggested fixes")}: gkml fix --suggested asks about each.`,
  ),
  notFixed: both(
    (path: string) => `${path} 有语法错误，没有改动。`,
    (path: string) => `${path} has syntax errors and was left alone.`,
  ),
  askFix: both(
    () => "改吗？y 是，n 否，a 全部，q 退出：",
    () => "Make this fix? y yes, n no, a all, q quit: ",
  ),
} as const;
