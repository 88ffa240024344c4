import { both } from "./both.ts";
import { count } from "./count.ts";

/** What `gkml build` says: what it wrote, and why it wrote nothing. */
export const BUILDING = {
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
  brokenSettings: both(
    () => "gkml.yaml、版式或模板有错误，没有生成，原来的输出没有动。请先改正。",
    () => "Not built: gkml.yaml, a profile or a template has errors; the old output is untouched. Mend them first.",
  ),
  badEpoch: both(
    (value: string) => `环境变量 SOURCE_DATE_EPOCH 要写 1970 年以来的秒数，这里是“${value}”。`,
    (value: string) => `SOURCE_DATE_EPOCH must be seconds since 1970, not “${value}”.`,
  ),
  unknownProfile: both(
    (name: string, allowed: string) => `没有 ${name} 这个版式：自带的有 ${allowed}，自己的版式请写文件名（.yaml）。`,
    (name: string, allowed: string) =>
      `There is no profile ${name}: bundled are ${allowed}; name your own by its .yaml file.`,
  ),
  sameWorkbook: both(
    (name: string, file: string) => `版式 ${name} 的 file 也是 ${file}，会写到同一个文件；请改一个名字。`,
    (name: string, file: string) => `The profile ${name} has the same file ${file} as another; rename one.`,
  ),
  notAFolder: both(
    (path: string, key: string) => `${key} 写的文件夹 ${path} 找不到，或者不是文件夹。`,
    (path: string, key: string) => `The folder ${path} of ${key} does not exist or is no folder.`,
  ),
  refusedDangerous: both(
    (folder: string) => `不能输出到 ${folder}：它是当前文件夹、主文件夹，或者里面有目录文件。请换一个文件夹。`,
    (folder: string) =>
      `Will not write to ${folder}: it is the current or home folder, or holds the catalogs. Choose another.`,
  ),
  refusedNotOurs: both(
    (folder: string) => `不能输出到 ${folder}：里面的文件不是 gkml 生成的。请换一个文件夹，或者先清空它。`,
    (folder: string) =>
      `Will not write to ${folder}: its files were not made by gkml. Choose another folder or empty it.`,
  ),
  refusedNotAFolder: both(
    (folder: string) => `不能输出到 ${folder}：它不是文件夹。`,
    (folder: string) => `Will not write to ${folder}: it is no folder.`,
  ),
  refusedBusy: both(
    (folder: string) => `另一个 gkml 正在写 ${folder}，请等它结束。`,
    (folder: string) => `Another gkml is writing ${folder}; wait until it ends.`,
  ),
  refusedForeign: both(
    (folder: string, files: string) => `${folder} 里有不是 gkml 生成的文件：${files}。请移走它们，以免丢失。`,
    (folder: string, files: string) => `${folder} holds files that gkml did not make: ${files}. Move them away first.`,
  ),
} as const;
