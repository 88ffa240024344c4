import { both } from "./both.ts";

/** Why a command cannot do what it was asked for, each with what to do. */
export const REFUSALS = {
  cannotPrint: both(
    (reason: string) => `结果输出不了：${reason}。`,
    (reason: string) => `Cannot write to stdout: ${reason}.`,
  ),
  baselineTwice: both(
    () => "--baseline 和 --write-baseline 只能用一个：一个读基线，一个写基线。",
    () => "Use --baseline or --write-baseline: the one reads a baseline, the other writes it.",
  ),
  noBaseline: both(
    (path: string) => `${path} 不是 gkml 写的基线。用 gkml check --write-baseline ${path} 重写。`,
    (path: string) => `${path} is no baseline of gkml. Write it anew with gkml check --write-baseline ${path}.`,
  ),
  reportOverInput: both(
    (file: string) => `报告不能写到 ${file}：它是要检查的文件。请换一个文件名。`,
    (file: string) => `The report cannot be written to ${file}: it is one of the files to check. Choose another name.`,
  ),
  noReportFile: both(
    (format: string) => `--format ${format}= 后面要写文件名，如 --format ${format}=报告.${format}。`,
    (format: string) => `--format ${format}= needs a file name, such as --format ${format}=report.${format}.`,
  ),
  badRegion: both(
    () => "地区名称里有换行或看不见的字符，请重新填写。",
    () => "The name of the region holds a line break or an invisible character.",
  ),
  ownNeeded: both(
    () => "没有 gkml.yaml，也没有 catalogs 文件夹：请写明要整理的文件。",
    () => "There is no gkml.yaml and no catalogs folder: name the files to format.",
  ),
  ownNeededToFix: both(
    () => "没有 gkml.yaml，也没有 catalogs 文件夹：请写明要改正的文件。",
    () => "There is no gkml.yaml and no catalogs folder: name the files to fix.",
  ),
  settingsBeforeFixes: both(
    () => "gkml.yaml 有错误，目录没有改动：设置决定什么是问题。请先改正它。",
    () => "gkml.yaml has errors, and it decides what is wrong: no catalog was changed. Mend it first.",
  ),
  noPerson: both(
    () => "--suggested 要在终端里逐个询问，这里的标准输入不是终端；什么也没有改。",
    () => "--suggested asks about each fix, and stdin is no terminal; nothing was changed.",
  ),
  changedMeanwhile: both(
    (path: string) => `${path} 在运行期间被别的程序改过，没有写入。请再运行一次。`,
    (path: string) => `${path} was changed by another program meanwhile and was not written. Run it again.`,
  ),
  tooManyWarnings: both(
    (warnings: number, most: number) => `警告有 ${warnings} 个，超过 --max-warnings ${most}。`,
    (warnings: number, most: number) => `${warnings} warnings are more than --max-warnings ${most}.`,
  ),
  noFiles: both(
    (where: string) => `没有找到目录文件：${where}。目录是 .yaml 文件，位置见 gkml.yaml 的 catalogs。`,
    (where: string) => `No catalog files found: ${where}. Catalogs are .yaml files; gkml.yaml says where.`,
  ),
  unknownFormat: both(
    (format: string, allowed: string) => `没有 ${format} 这种报告格式，可用：${allowed}。`,
    (format: string, allowed: string) => `There is no report format ${format}; use one of ${allowed}.`,
  ),
  formatTwice: both(
    (first: string, second: string) =>
      `${first} 和 ${second} 都要写到标准输出；请把其中一个写入文件，如 --format json=报告.json。`,
    (first: string, second: string) =>
      `${first} and ${second} both go to stdout; write one to a file: --format json=report.json.`,
  ),
  cannotWrite: both(
    (path: string, reason: string) => `写不了 ${path}：${reason}。`,
    (path: string, reason: string) => `Cannot write ${path}: ${reason}.`,
  ),
  cannotRead: both(
    (path: string, reason: string) => `读不了 ${path}：${reason}。`,
    (path: string, reason: string) => `Cannot read ${path}: ${reason}.`,
  ),
  notUtf8: both(
    (path: string) => `读不了 ${path}：不是 UTF-8 文本。`,
    (path: string) => `Cannot read ${path}: it is not UTF-8.`,
  ),
  tooLarge: both(
    (path: string, bytes: number, most: number) => `读不了 ${path}：有 ${bytes} 个字节，最多 ${most} 个。`,
    (path: string, bytes: number, most: number) => `Cannot read ${path}: it has ${bytes} bytes, at most ${most}.`,
  ),
  notANumber: both(
    (option: string, value: string) => `${option} 要写一个不小于 0 的整数，这里是“${value}”。`,
    (option: string, value: string) => `${option} takes a whole number of at least 0, not “${value}”.`,
  ),
  unknownRule: both(
    (rule: string, guess: string) => `没有 ${rule} 这条规则。${guess && `是不是 ${guess}？`}全部规则见 gkml rules。`,
    (rule: string, guess: string) => `There is no rule ${rule}. ${guess && `Did you mean ${guess}? `}See gkml rules.`,
  ),
  needItem: both(
    () => "缺少事项的编号，如 --item 05-004。",
    () => "the item is missing, as in --item 05-004.",
  ),
  needFrom: both(
    () => "缺少起算的日期，如 --from 2026-09-24：信息形成、获取的那一天，由时限的写法决定。",
    () => "the date to count from is missing, as in --from 2026-09-24: the day that the deadline names.",
  ),
  badFrom: both(
    (value: string) => `--from 要写日历上有的日期，如 2026-09-24，这里是 ${value}。`,
    (value: string) => `--from takes a date that exists, such as 2026-09-24, not ${value}.`,
  ),
  unknownItem: both(
    (id: string, guess: string) => `没有编号为${id}的事项。${guess && `是不是 ${guess}？`}`,
    (id: string, guess: string) => `There is no item ${id}.${guess && ` Did you mean ${guess}?`}`,
  ),
  needRegion: both(
    () => "请写明地区，如：gkml init --region 长兴县",
    () => "Name the region, for example: gkml init --region 长兴县",
  ),
  unknownDomain: both(
    (name: string, available: string) => `没有 ${name} 领域的参考目录。现有：${available}。`,
    (name: string, available: string) => `There is no reference catalog for ${name}. There are: ${available}.`,
  ),
  wouldOverwrite: both(
    (files: string) => `这些文件已经有了，不会覆盖：${files}。请换一个文件夹。`,
    (files: string) => `These files exist and will not be overwritten: ${files}. Choose another folder.`,
  ),
  alreadyFormatted: both(
    (files: number) => `${files} 个文件，不用改动。`,
    (files: number) => `${files} files, nothing to change.`,
  ),
  wouldFormat: both(
    (changed: number, files: number) => `${files} 个文件中 ${changed} 个会改动；没有写文件。`,
    (changed: number, files: number) => `${changed} of ${files} files would change; nothing was written.`,
  ),
  notFormatted: both(
    (path: string) => `${path} 有语法错误，没有整理。用 gkml check 查看。`,
    (path: string) => `${path} has syntax errors and was left alone. See gkml check.`,
  ),
  notGb18030: both(
    (path: string) => `${path} 不是 GB18030 编码，没有转换。`,
    (path: string) => `${path} is not GB18030 and was not converted.`,
  ),
  alreadyUtf8: both(
    (path: string) => `${path} 已经是 Unicode 文本（UTF-8 或 UTF-16），不用转换。`,
    (path: string) => `${path} is Unicode text already and needs no conversion.`,
  ),
  unknownEncoding: both(
    (name: string) => `--from 只能是 gb18030，这里是 ${name}。`,
    (name: string) => `--from takes gb18030, not ${name}.`,
  ),
  bug: both(
    () => "gkml 自己出了错，不是目录的问题。请把下面的内容和出错的文件报告给 gkml 的维护者：",
    () => "This is a bug of gkml, not of your catalogs. Please report what follows, with the file that caused it:",
  ),
  usage: both(
    (reason: string) => `用法不对：${reason} 用 gkml --help 查看用法。`,
    (reason: string) => `Wrong usage: ${reason} See gkml --help.`,
  ),
} as const;
