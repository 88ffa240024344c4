/** Makes catalogs like real ones: the same numbers always give the same bytes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMAINS } from "../lib/catalog/domains.js";

const LEVEL1 =
  "最低生活保障 特困人员救助供养 临时救助 综合业务 行政许可 行政处罚 行政检查 公共服务 财政预算 财政决算".split(" ");
const LEVEL2 = "政策法规文件 监督检查 办事指南 审核信息 审批信息 资金管理 通知公告 服务机构 结果公示 规划计划".split(
  " ",
);
const CONTENT =
  "办理事项 办理条件 救助供养标准 申请材料 办理流程 办理时间、地点 联系方式 初审结果 终止供养情形 社会救助投诉举报电话 执法机构和执法人员 裁量基准 检查结果 资金分配情况 绩效目标 审计结果".split(
    " ",
  );
/** Instruments that any domain may cite. */
const BASIS = [
  "《中华人民共和国政府信息公开条例》（国务院令第711号）",
  "《中华人民共和国行政许可法》",
  "《中华人民共和国行政处罚法》第四十八条",
  "《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号）",
  "《国务院关于在线政务服务的若干规定》（国务院令第716号）",
];
const DEADLINES = [
  "制定或获取信息之日起10个工作日内",
  "信息形成或者变更之日起20个工作日内",
  "收到申请之日起5个工作日内，公示7个工作日",
  "自作出行政决定之日起7个工作日内",
];
const SUBJECTS = [
  "县级人民政府民政部门",
  "县级财政部门",
  "县级生态环境部门",
  "县级人民政府卫生健康部门",
  "县级人力资源社会保障部门",
];
const CHANNELS =
  "两微一端 公开查阅点 政务服务中心 便民服务站 入户/现场 精准推送 社区/企事业单位/村公示栏（电子屏）".split(" ");

/** Park and Miller's minimal generator: chance that is the same everywhere. */
function chance(seed) {
  let state = seed;
  const next = (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const some = (list, least, most) => {
    const count = least + next(most - least + 1);
    const start = next(list.length);
    return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[(start + at) % list.length]);
  };
  return { next, some, one: (list) => list[next(list.length)] };
}

/** A document that no table knows, another one nearly every time: as in real catalogs. */
function localDocument(next, one) {
  const number = `政办发〔${2015 + next(11)}〕${1 + next(300)}号`;
  return `《关于进一步做好${one(LEVEL1)}${one(LEVEL2)}工作的实施意见》（${number}）`;
}

/** 甲甲, 甲乙 …: names are Chinese words, and no two of a catalog are the same. */
function ordinalOf(number) {
  const stems = "甲乙丙丁戊己庚辛壬癸";
  return `${stems[Math.floor(number / 10) % 10]}${stems[number % 10]}类`;
}

function item(number, ordinal, { next, some, one }) {
  const id = `${ordinal}-${String(100 + number)}`;
  const block = (key, entries) => `    ${key}:\n${entries.map((entry) => `      - ${entry}\n`).join("")}`;
  const flow = (key, entries) => `    ${key}: [${entries.join(", ")}]\n`;
  const list = (key, entries) => (next(3) === 0 ? block(key, entries) : flow(key, entries));
  const audience = next(4) === 0 ? "{ public: true, groups: [申请人] }" : "全社会";
  return [
    `  - id: ${id}\n`,
    `    name: { level1: ${LEVEL1[Math.floor(number / 6) % LEVEL1.length]}, level2: ${one(LEVEL2)}${ordinalOf(number)} }\n`,
    list("content", some(CONTENT, 5, 13)),
    list("basis", [...some(BASIS, 1, 3), ...(next(2) === 0 ? [localDocument(next, one)] : [])]),
    `    deadline: ${next(5) === 0 ? `"${one(DEADLINES)}"` : one(DEADLINES)}\n`,
    flow("subject", some(SUBJECTS, 1, 3)),
    flow("channel", ["政府网站", ...some(CHANNELS, 0, 4)]),
    next(2) === 0 ? `    audience: ${audience}\n` : "",
    flow("level", ["县级"]),
    "    evidence: [gov]\n",
    next(6) === 0 ? `    note: 原文依据为“相关规定”，按各地公布的目录改为全称，${id} 另见办事指南。\n` : "",
  ].join("");
}

function catalog(domain, items, random) {
  const head = `# ${domain.title}领域：测速用，内容不真实
domain: ${domain.slug}
title: ${domain.title}领域基层政务公开标准目录
edition: "2026"
sources:
  - { id: gov, title: 基层政务公开标准目录, issuer: 县人民政府, date: 2026-01-01, url: "https://www.example.gov.cn/1.html" }
defaults: { method: 主动公开, audience: 全社会 }
items:
`;
  return head + Array.from({ length: items }, (_, at) => item(at + 1, domain.ordinal, random)).join("");
}

/** Domains past the 26 are declared in gkml.yaml, so that no two files are about one. */
function domainAt(index) {
  if (index < DOMAINS.length) return DOMAINS[index];
  return { slug: `own-${index}`, ordinal: `x${index}`, title: `自设${index}` };
}

/**
 * Writes a workspace of `files` catalogs with `items` items in each (about 0.85 kB an item) into a new
 * temporary folder. `remove` deletes it. Another seed gives others of the same kind.
 */
export function makeWorkload(files, items, seed = 20_261_121) {
  const folder = mkdtempSync(join(tmpdir(), "gkml-bench-"));
  mkdirSync(join(folder, "catalogs"));
  const random = chance(seed);
  const domains = Array.from({ length: files }, (_, index) => domainAt(index));
  const own = domains.slice(DOMAINS.length).map(({ slug, title }) => `  - { slug: ${slug}, title: ${title} }\n`);
  writeFileSync(join(folder, "gkml.yaml"), own.length > 0 ? `domains:\n${own.join("")}` : "preset: county\n");
  let bytes = 0;
  for (const [index, domain] of domains.entries()) {
    const text = catalog(domain, items, random);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, "catalogs", `${String(index + 1).padStart(4, "0")}.yaml`), text);
  }
  return { folder, files, items: files * items, bytes, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
