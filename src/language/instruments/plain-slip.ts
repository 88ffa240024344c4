import { difference } from "../difference.ts";
import type { Named } from "./table.ts";

/** What the kinds of documents are called: a 条例 that is written 办法 is another document. */
const GENRES = [
  "条例",
  "办法",
  "规定",
  "细则",
  "意见",
  "通知",
  "决定",
  "方案",
  "规划",
  "计划",
  "纲要",
  "标准",
  "规范",
  "规程",
  "指引",
  "指南",
  "目录",
  "公告",
  "批复",
  "规则",
  "章程",
  "要点",
  "预案",
  "制度",
  "清单",
  "准则",
  "法典",
  "法",
  "编",
];

/** Figures, places and levels tell titles apart; so do the words that make one document a version of another. */
const TELLS_APART =
  /[\d一二三四五六七八九十百〇零两首]|[省市县区州盟旗镇乡村街]|国|地方|全|中央|暂行|试行|修|新|补充|第|年|草案|若干|实施|管理|本|我/u;

const HAN = /^\p{Script=Han}+$/u;

/** Words of which each makes a title of its own. */
const ALTERNATIVES = [
  ["城市", "城镇", "城乡", "农村", "农业", "农民", "城"],
  ["企业", "事业", "机关", "行业", "产业"],
  ["生产", "经营", "流通", "销售", "使用"],
  ["建设", "建筑", "建造"],
  ["国有", "集体"],
  ["居民", "职工", "村民", "公民", "农民工", "学生"],
  ["老年", "青年", "少年", "儿童"],
  ["机构", "人员", "单位", "机关", "组织", "个人", "对象"],
  ["男", "女"],
  ["上", "下", "进", "出", "内", "外", "前", "后", "大", "小", "中"],
  ["水", "大气", "土壤", "噪声", "海洋", "海岸"],
  ["登记", "许可", "备案", "审批", "审核", "审查", "核准", "认定", "确认"],
  ["税", "费"],
  ["监督", "检查", "监察", "监测"],
  ["利用", "保护", "防治", "促进", "开发", "使用"],
  ["绿", "紫", "黄", "蓝", "红"],
  ["施工", "货物", "服务", "材料"],
  ["失业", "农业", "工伤", "医疗", "养老"],
  ["农药", "兽药", "中药"],
  ["法律", "文化", "体育", "教育"],
  ["律师", "公证", "医师", "教师", "护士", "药师", "执业"],
];

/**
 * Whether the difference between a written title and a known one is a slip of the pen, and not what
 * tells two documents apart: a figure, a place, 试行, another kind of document, or text before or after it.
 */
export function isPlainSlip(key: string, named: Named): boolean {
  const known = named.key;
  const { start, end, otherEnd } = difference(key, known);
  const written = key.slice(start, end);
  const right = known.slice(start, otherEnd);
  if (!HAN.test(written + right)) return false;
  if (TELLS_APART.test(written) || TELLS_APART.test(right)) return false;
  // The first words of a title name what it is about, or a place.
  if (start === 0 && written.length + right.length > 2) return false;
  // More at the beginning or at the end makes a longer title: a place, 实施细则.
  if (right === "" && (start === 0 || end === key.length)) return false;
  if (written === "" && (start === 0 || otherEnd === known.length)) return false;
  if (genreOf(key) !== genreOf(known) && genreOf(key) !== "") return false;
  return !ALTERNATIVES.some((words) => differsBy(words, key, known));
}

function genreOf(key: string): string {
  const bare = key.replace(/\([^()]*\)$/u, "");
  return GENRES.find((genre) => bare.endsWith(genre)) ?? "";
}

/** Whether one has a word where the other has another of the same list. */
function differsBy(words: readonly string[], key: string, known: string): boolean {
  return words.some(
    (word) =>
      key.includes(word) &&
      !known.includes(word) &&
      words.some((other) => known.includes(other) && !key.includes(other)),
  );
}
