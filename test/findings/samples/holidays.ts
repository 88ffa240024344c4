import type { HOLIDAY_MESSAGES } from "../../../src/findings/messages/holidays.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

export const HOLIDAY_SAMPLES: SamplesOf<typeof HOLIDAY_MESSAGES> = {
  "holidays/uncovered-year": (["workday", "day", "month"] as const).map((unit) => ({
    year: 2027,
    at: "2027-01-01",
    left: unit === "workday" ? 3 : 0,
    unit,
  })),
  "holidays/bad-date": (["year", "form", "no-such-day", "reversed", "long"] as const).map((problem) => ({
    value: WILD,
    problem,
  })),
  "holidays/other-year": [{ date: "2028-01-01", year: 2027 }],
  "holidays/duplicate-date": [{ date: "2027-01-01", line: 5 }],
  "holidays/both-lists": [{ date: "2027-01-01", line: 5 }],
  "holidays/working-weekday": [1, 2, 3, 4, 5].map((weekday) => ({ date: "2027-01-04", weekday })),
  "holidays/duplicate-year": [{ year: 2027, line: 2 }],
  "holidays/incomplete-year": [{ year: 2027, missing: ["清明节", "端午节"] }],
};
