import { both } from "./both.ts";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

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
  notBuilt: both(
    () => "有错误，没有生成，原来的输出没有动。改正后再试，或者用 --force 照样生成。",
    () => "Not built because of errors; the old output is untouched. Mend them, or use --force.",
  ),
  built: both(
    (folder: string, domains: number, items: number, files: number) =>
      `已生成 ${folder}：${domains} 个领域，${items} 项，${files} 个文件。`,
    (folder: string, domains: number, items: number, files: number) =>
      `Built ${folder}: ${count(domains, "domain")}, ${count(items, "item")}, ${count(files, "file")}.`,
  ),
  initDone: both(
    (folder: string, domains: number) =>
      `已建立 ${folder}：gkml.yaml 和 ${domains} 个领域的目录。\n下一步：改 catalogs 里的目录，运行 gkml check 检查，运行 gkml build 生成。`,
    (folder: string, domains: number) =>
      `Made ${folder}: gkml.yaml and ${count(domains, "catalog")}.\nNext: edit the catalogs, run gkml check, then gkml build.`,
  ),
  formatted: both(
    (path: string) => `已整理 ${path}。`,
    (path: string) => `Formatted ${path}.`,
  ),
} as const;
