import { both } from "./both.ts";

/** What `--help` says of commands, arguments and options. */
export const HELP = {
  tool: both(
    () => "公开目录：检查基层政务公开标准目录的九要素，生成网页和 Excel 表。",
    () => "Checks grassroots disclosure catalogs on their nine elements and builds pages and workbooks.",
  ),
  check: both(
    () => "检查目录，什么也不写",
    () => "check catalogs; writes nothing",
  ),
  build: both(
    () => "检查目录，生成网页和 Excel 表",
    () => "check catalogs, then write pages and workbooks",
  ),
  init: both(
    () => "从参考目录建立一个县的工作区",
    () => "make a county's workspace from the reference catalogs",
  ),
  explain: both(
    () => "说明一条规则，附错误和正确的例子",
    () => "explain a rule, with a bad and a good example",
  ),
  rules: both(
    () => "列出全部规则",
    () => "list all rules",
  ),
  fix: both(
    () => "自动改正不会改变意思的问题，其余一字不动",
    () => "make the fixes that change no meaning; nothing else is touched",
  ),
  fmt: both(
    () => "统一目录文件的写法，保留注释",
    () => "give catalog files their canonical layout; comments are kept",
  ),
  due: both(
    () => "计算一个事项最迟哪天公开，列出数了哪些天",
    () => "the latest date of publication of an item, with the days counted",
  ),
  itemOption: both(
    () => "事项的编号，如 05-004",
    () => "the item's id, such as 05-004",
  ),
  fromDateOption: both(
    () => "信息形成、获取等时限起算的日期，如 2026-09-24",
    () => "the date that the deadline counts from, such as 2026-09-24",
  ),
  dueFormatOption: both(
    () => "pretty（默认）或 json",
    () => "pretty (default) or json",
  ),
  versionOption: both(
    () => "显示版本号",
    () => "show the version",
  ),
  pathsArgument: both(
    () => "目录文件或文件夹；不写时检查整个工作区",
    () => "catalog files or folders; the whole workspace when left out",
  ),
  formatOption: both(
    () => "报告格式 pretty、json、github，可重复；写成 json=文件 则写入文件",
    () => "report format pretty, json or github, repeatable; json=FILE writes to a file",
  ),
  baselineOption: both(
    () => "旧目录的基线：文件里记录的问题不再报告",
    () => "a baseline for old catalogs: what it records is not reported",
  ),
  writeBaselineOption: both(
    () => "把现有的问题记录成基线，以后只报告新的",
    () => "record all findings, so that only new ones are reported from now on",
  ),
  maxWarningsOption: both(
    () => "警告超过这个数就算不通过",
    () => "fail when there are more warnings than this",
  ),
  langOption: both(
    () => "说明文字的语言：zh 或 en",
    () => "language of messages: zh or en",
  ),
  quietOption: both(
    () => "不输出进度和小结",
    () => "no progress, no summary",
  ),
  outOption: both(
    () => "输出文件夹，默认 dist",
    () => "output folder, dist by default",
  ),
  htmlOption: both(
    () => "生成网页",
    () => "write HTML pages",
  ),
  xlsxOption: both(
    () => "生成 Excel 表",
    () => "write Excel workbooks",
  ),
  csvOption: both(
    () => "生成 CSV",
    () => "write CSV files",
  ),
  jsonOption: both(
    () => "生成 JSON",
    () => "write JSON files",
  ),
  profileOption: both(
    () => "Excel 版式：standard、flat 或版式文件，可重复",
    () => "sheet profile: standard, flat or a file; repeatable",
  ),
  forceOption: both(
    () => "有错误也照样生成",
    () => "build in spite of errors",
  ),
  regionOption: both(
    () => "地区名称，如 长兴县",
    () => "name of the region, such as 长兴县",
  ),
  domainOption: both(
    () => "要建的领域：名称、代号或序号，可重复；默认全部",
    () => "a domain by name, slug or number; repeatable; all by default",
  ),
  folderArgument: both(
    () => "新工作区的文件夹，默认当前文件夹",
    () => "folder of the new workspace, the current one by default",
  ),
  ruleArgument: both(
    () => "规则名，如 deadline/missing",
    () => "name of a rule, such as deadline/missing",
  ),
  suggestedOption: both(
    () => "可能改变意思的改法，逐个询问",
    () => "ask about each fix that may change the meaning",
  ),
  rulesFormatOption: both(
    () => "table 一行一条；markdown 全部规则的说明",
    () => "table, a line a rule; markdown, the documentation of all rules",
  ),
  fromOption: both(
    () => "文件原来的编码：gb18030",
    () => "the encoding that the file has: gb18030",
  ),
  dryRunOption: both(
    () => "只显示会改什么，不写文件",
    () => "show what would change, write nothing",
  ),
  examples: both(
    () =>
      "\n例子：\n  gkml check                          检查整个工作区\n  gkml check catalogs/05-*.yaml       只检查一个领域\n  gkml build                          生成网页和 Excel 到 dist\n  gkml explain deadline/missing       说明一条规则\n  gkml due --item 05-004 --from 2026-09-24\n                                      算出最迟哪天公开\n",
    () =>
      "\nExamples:\n  gkml check                          check the whole workspace\n  gkml check catalogs/05-*.yaml       check one domain\n  gkml build                          write pages and workbooks to dist\n  gkml explain deadline/missing       explain a rule\n  gkml due --item 05-004 --from 2026-09-24\n                                      the latest date of publication\n",
  ),
} as const;
