import { statutoryLimits as table } from "#generated/knowledge.js";
import type { Limit, Unit } from "./deadline.ts";

/** An entry of src/knowledge/statutory-limits.yaml. */
export interface StatutoryLimit {
  readonly id: string;
  readonly n: number;
  readonly unit: Unit;
  readonly instrument: string;
  readonly number?: string;
  readonly article?: string;
}

const LIMITS = new Map((table as readonly StatutoryLimit[]).map((limit) => [limit.id, limit]));

/** `disclosure`: 条例 art. 26. `enforcement`: 国办发〔2018〕118号. `budget`: 预算法 art. 14. */
export type StatutoryLimitId = "disclosure" | "enforcement" | "budget";

/** A limit of law. Throws when the table lacks it: then the table is broken, not a user's text. */
export function statutoryLimit(id: StatutoryLimitId): StatutoryLimit {
  const limit = LIMITS.get(id);
  if (!limit) throw new Error(`src/knowledge/statutory-limits.yaml lacks ${id}`);
  return limit;
}

/** The deadline of the regulation (art. 26) in the words that catalogs use: right wherever no special rule holds. */
export const USUAL_DEADLINE = "信息形成或者变更之日起20个工作日内";

/** 《中华人民共和国政府信息公开条例》（国务院令第711号）第二十六条. */
export function citationOf({ instrument, number, article }: StatutoryLimit): string {
  return `《${instrument}》${number === undefined ? "" : `（${number}）`}${article ?? ""}`;
}

/** How many days of the calendar a unit has at least: five working days are a week without holidays. */
const LEAST_DAYS: Readonly<Record<Unit, number>> = { workday: 7 / 5, day: 1, month: 28 };

/** Natural days for working days, without holidays: holidays only make it longer. */
export function leastDays({ n, unit }: Pick<Limit, "n" | "unit">): number {
  return n * LEAST_DAYS[unit];
}

/**
 * 20 working days are 28 days of the calendar; with holidays between they are up to a month. Only what
 * is longer than that in any month is certainly over them.
 */
const LONGEST_OF_20_WORKDAYS = 31;

/** Whether a limit is certainly longer than the 20 working days of the regulation. */
export function isOverDisclosure({ n, unit }: Pick<Limit, "n" | "unit">): boolean {
  const most = statutoryLimit("disclosure").n;
  if (unit === "workday") return n > most;
  return unit === "month" ? n > 1 : n > LONGEST_OF_20_WORKDAYS;
}
