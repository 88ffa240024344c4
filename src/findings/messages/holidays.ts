import { weekdayName } from "../../language/calendar/weekday-names.ts";
import type { Unit } from "../../language/deadline/deadline.ts";
import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

/** What is wrong with a year or with days of holidays.yaml. `long`: more than a month of holidays in one. */
export type DateProblem = "year" | "form" | "no-such-day" | "reversed" | "long";

const FORMS = {
  year: { zh: "写四位数的年份，如 2027。", en: "Write a year of four digits, such as 2027." },
  date: {
    zh: "写成 2027-10-01，连续几天写成 2027-10-01..2027-10-07。",
    en: "Write 2027-10-01, and several days as 2027-10-01..2027-10-07.",
  },
};

const formOf = (problem: DateProblem) => FORMS[problem === "year" ? "year" : "date"];

const DATE_PROBLEMS: Readonly<Record<DateProblem, { zh: string; en: string }>> = {
  year: { zh: "不是年份", en: "is no year" },
  form: { zh: "不是日期", en: "is no date" },
  "no-such-day": { zh: "里有日历上没有的日子", en: "holds a day that does not exist" },
  reversed: { zh: "的最后一天早于第一天", en: "ends before it begins" },
  long: { zh: "超过了 31 天", en: "is longer than 31 days" },
};

/** What is said of holidays.yaml and of years without holidays. */
export const HOLIDAY_MESSAGES = {
  "holidays/uncovered-year": wording<{ year: number; at: string; left: number; unit: Unit }>({
    zh: ({ year, at, left, unit }) => ({
      message:
        unit === "workday"
          ? `算不出最后一天：没有 ${year} 年的放假安排，从 ${at} 起还要数 ${left} 个工作日。`
          : `算不出最后一天：没有 ${year} 年的放假安排，不知道 ${at} 是不是休假日、要不要顺延。`,
      hint: `把国务院办公厅 ${year} 年的放假通知写进 holidays.yaml；还没有公布的，等公布以后再算。写法见 gkml explain holidays/uncovered-year。`,
    }),
    en: ({ year, at, left, unit }) => ({
      message:
        unit === "workday"
          ? `The last day cannot be told: the holidays of ${year} are not known, and from ${at} on ${left} working day${left === 1 ? " is" : "s are"} left to count.`
          : `The last day cannot be told: the holidays of ${year} are not known, so ${at} may be a day of rest.`,
      hint: `Enter the State Council's notice for ${year} in holidays.yaml; if there is none yet, wait for it. See gkml explain holidays/uncovered-year.`,
    }),
  }),
  "holidays/bad-date": wording<{ value: string; problem: DateProblem }>({
    zh: ({ value, problem }) => ({
      message: `${quote(value)}${DATE_PROBLEMS[problem].zh}。`,
      hint: formOf(problem).zh,
    }),
    en: ({ value, problem }) => ({
      message: `${quote(value)} ${DATE_PROBLEMS[problem].en}.`,
      hint: formOf(problem).en,
    }),
  }),
  "holidays/other-year": wording<{ date: string; year: number }>({
    zh: ({ date, year }) => ({
      message: `${date} 不在 ${year} 年（上一年 12 月也可以：元旦假期有时从那时开始）。`,
      hint: "改正年份，或者把这一天移到它那一年的安排里。",
    }),
    en: ({ date, year }) => ({
      message: `${date} is not in ${year}, nor in the December before, where the holidays of New Year may begin.`,
      hint: "Mend the year, or move the day to the entry of its own year.",
    }),
  }),
  "holidays/duplicate-date": wording<{ date: string; line: number }>({
    zh: ({ date, line }) => ({ message: `${date} 在第 ${line} 行已经写过。`, hint: "删去其中一个。" }),
    en: ({ date, line }) => ({ message: `${date} stands on line ${line} already.`, hint: "Delete one of them." }),
  }),
  "holidays/both-lists": wording<{ date: string; line: number }>({
    zh: ({ date, line }) => ({
      message: `${date} 既写成放假，又写成上班（另一处在第 ${line} 行）。`,
      hint: "对照放假通知，删去其中一个。",
    }),
    en: ({ date, line }) => ({
      message: `${date} is both a holiday and a working day (the other place is line ${line}).`,
      hint: "Compare the notice, and delete one of them.",
    }),
  }),
  "holidays/working-weekday": wording<{ date: string; weekday: number }>({
    zh: ({ date, weekday }) => ({
      message: `${date} 是${weekdayName(weekday).zh}，本来就上班，不是调休上班的日子。`,
      hint: "workdays 只写通知中调休上班的周六、周日；请核对日期。",
    }),
    en: ({ date, weekday }) => ({
      message: `${date} is a ${weekdayName(weekday).en}: people work on it anyway.`,
      hint: "workdays takes the Saturdays and Sundays on which the notice has people work; check the date.",
    }),
  }),
  "holidays/duplicate-year": wording<{ year: number; line: number }>({
    zh: ({ year, line }) => ({
      message: `${year} 年的安排在第 ${line} 行已经有了。`,
      hint: "合并成一条，或者改正年份。",
    }),
    en: ({ year, line }) => ({
      message: `There is an entry for ${year} on line ${line} already.`,
      hint: "Make one entry of them, or mend the year.",
    }),
  }),
  "holidays/incomplete-year": wording<{ year: number; missing: readonly string[] }>({
    zh: ({ year, missing }) => ({
      message: `${year} 年的放假安排不全，缺少：${missing.join("、")}。缺了的日子会被当成上班，最迟日期就算错了。`,
      hint: "按放假通知补上；两个节日连放的，名称写成“国庆节、中秋节”。",
    }),
    en: ({ year, missing }) => ({
      message: `The holidays of ${year} are incomplete; these are missing: ${missing.map((name) => quote(name)).join(", ")}. Their days would count as working days.`,
      hint: "Add them from the notice; where two fall together, name both, as 国庆节、中秋节.",
    }),
  }),
} as const;
