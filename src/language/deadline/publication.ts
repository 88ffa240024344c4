import { beginsNumber } from "./quantity.ts";
import { wordAt, wordBefore } from "./words.ts";

const ADVERBS = [
  "及时",
  "予以",
  "主动",
  "依法",
  "向社会公众",
  "向社会",
  "对外",
  "应当",
  "应",
  "并",
  "进行",
  "全部",
  "全文",
  "完成",
  "统一",
  "要",
  "均",
];
const VERBS = ["公开", "公布", "发布", "更新", "上传", "公示", "公告", "告知"];
/** 公示 followed by these is how long it is shown. */
const OF_NOTICE = ["期", "时间", "时限", "不", "为", "满", "至少"];

/** Where the words of publication (予以公开, 及时向社会公布) that begin at an offset of folded text end. */
export function endOfPublication(text: string, start: number, limit: number): number {
  let at = start;
  for (;;) {
    const adverb = wordAt(text, at, ADVERBS);
    if (adverb === undefined || at + adverb.length > limit) break;
    at += adverb.length;
  }
  const verb = wordAt(text, at, VERBS);
  if (verb === undefined || at + verb.length > limit) return start;
  const end = at + verb.length;
  const shown = verb === "公示" || verb === "公告";
  if (shown && (beginsNumber(text.charAt(end)) || wordAt(text, end, OF_NOTICE) !== undefined)) return start;
  return end;
}

const WORDS = [...VERBS, ...ADVERBS];

/** Where the words of publication begin that end at an offset of folded text. */
export function startOfPublication(text: string, from: number, end: number): number {
  let start = end;
  for (;;) {
    const word = wordBefore(text, from, start, WORDS);
    if (word === undefined) return start;
    start -= word.length;
  }
}
