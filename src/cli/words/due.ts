import type { Uncountable } from "../../language/calendar/due-dates.ts";
import { weekdayName } from "../../language/calendar/weekday-names.ts";
import type { Unit } from "../../language/deadline/deadline.ts";
import { both } from "./both.ts";
import { count } from "./count.ts";

const UNITS: Readonly<Record<Unit, { zh: string; en: string }>> = {
  workday: { zh: "个工作日", en: "working day" },
  day: { zh: "日", en: "day" },
  month: { zh: "个月", en: "month" },
};

const WHY: Readonly<Record<Uncountable, { zh: string; en: string }>> = {
  relative: { zh: "没有写天数，无从计算", en: "gives no number of days" },
  rhythm: { zh: "是按期公开或更新，没有写到哪一天", en: "is a rhythm and names no day" },
  retention: { zh: "是公开多久，不是什么时候公开", en: "says how long it stays public, not when it is published" },
  extension: { zh: "是可以延长的时间，没有算进去", en: "is an extension, which is not counted" },
  saving: { zh: "请查有没有另外的规定，有的按那里的时限", en: "puts other rules first: look them up" },
  reference: { zh: "时限写在别处，请看那里", en: "refers to another place: look there" },
  unknown: { zh: "看不懂", en: "is not understood" },
  "no-such-day": { zh: "日历上没有这一天", en: "is no day of any calendar" },
};

/** What `gkml due` prints: names of lines, and what stands on them. */
export const DUE = {
  place: both(
    (file: string, line: number) => `${file} 第 ${line} 行`,
    (file: string, line: number) => `${file}, line ${line}`,
  ),
  deadline: both(
    (text: string) => `公开时限：${text}`,
    (text: string) => `Deadline: ${text}`,
  ),
  scopedDeadline: both(
    (scope: string, text: string) => `公开时限（${scope}）：${text}`,
    (scope: string, text: string) => `Deadline (${scope}): ${text}`,
  ),
  noDeadline: both(
    () => "没有写公开时限，无从计算。",
    () => "No deadline is written: there is nothing to count.",
  ),
  date: both(
    (iso: string, weekday: number) => `${iso}（${weekdayName(weekday).zh}）`,
    (iso: string, weekday: number) => `${iso} (${weekdayName(weekday).en})`,
  ),
  scope: both(
    () => "范围",
    () => "scope",
  ),
  latest: both(
    () => "最迟",
    () => "latest",
  ),
  noticeEnd: both(
    (least: boolean) => (least ? "公示至少到" : "公示到"),
    (least: boolean) => (least ? "shown at least to" : "shown to"),
  ),
  unknownDate: both(
    (year: number) => `算不出：没有 ${year} 年的放假安排`,
    (year: number) => `cannot be told: the holidays of ${year} are not known`,
  ),
  from: both(
    () => "起算",
    () => "from",
  ),
  trigger: both(
    (trigger: string, date: string) => `${trigger}：${date}，当日不计入`,
    (trigger: string, date: string) => `${trigger}: ${date}, itself not counted`,
  ),
  noTrigger: both(
    (date: string) => `时限没有写从哪一天起算，按 ${date}；当日不计入`,
    (date: string) => `the text does not say from when; taken as ${date}, itself not counted`,
  ),
  noticeStart: both(
    (date: string) => `公示开始之日按 ${date}；当日不计入`,
    (date: string) => `the notice is taken to begin on ${date}, itself not counted`,
  ),
  count: both(
    () => "计数",
    () => "count",
  ),
  counted: both(
    (first: string, last: string, n: number, unit: Unit) => `${first} 至 ${last}，${n} ${UNITS[unit].zh}`,
    (first: string, last: string, n: number, unit: Unit) => `${first} to ${last}, ${count(n, UNITS[unit].en)}`,
  ),
  skipped: both(
    () => "跳过",
    () => "skipped",
  ),
  holiday: both(
    (name: string, first: string, last: string) =>
      first === last ? `${name} ${first}` : `${name} ${first} 至 ${last}`,
    (name: string, first: string, last: string) =>
      first === last ? `${name} ${first}` : `${name} ${first} to ${last}`,
  ),
  weekends: both(
    (days: number, others: boolean) => `${others ? "此外" : ""}星期六、星期日 ${days} 天`,
    (days: number, others: boolean) =>
      `${others ? "besides " : ""}${count(days, "Saturday or Sunday", "Saturdays and Sundays")}`,
  ),
  makeUps: both(
    () => "计入",
    () => "worked",
  ),
  makeUp: both(
    (dates: readonly string[]) => `调休上班 ${dates.join("、")}`,
    (dates: readonly string[]) => `make-up working day${dates.length === 1 ? "" : "s"} ${dates.join(", ")}`,
  ),
  moved: both(
    () => "顺延",
    () => "moved",
  ),
  movedFrom: both(
    (date: string) => `${date}是休假日，顺延到之后的第一个工作日`,
    (date: string) => `${date} is a day of rest: the end moves to the first working day after it`,
  ),
  note: both(
    () => "注意",
    () => "note",
  ),
  mayChange: both(
    (year: number) => `${year} 年的放假通知可能改动上一年年末的几天，公布以后请再算一次`,
    (year: number) =>
      `the notice for ${year} may still change the last days of the year before; count again when it is out`,
  ),
  rules: both(
    () => "参照",
    () => "rules",
  ),
  day: both(
    () => "日期",
    () => "date",
  ),
  dayOf: both(
    (date: string, text: string) => `${date}：${text}`,
    (date: string, text: string) => `${date}: ${text}`,
  ),
  uncounted: both(
    () => "不计",
    () => "no date",
  ),
  why: both(
    (text: string, why: Uncountable) => `“${text}”：${WHY[why].zh}`,
    (text: string, why: Uncountable) => `“${text}” ${WHY[why].en}`,
  ),
  list: both(
    (parts: readonly string[]) => parts.join("；"),
    (parts: readonly string[]) => parts.join("; "),
  ),
} as const;
