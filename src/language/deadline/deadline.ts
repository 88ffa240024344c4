import type { Range } from "../range.ts";

/** What a limit is counted in: 工作日 without holidays, 日 with them, 月 by the calendar. */
export type Unit = "workday" | "day" | "month";

/**
 * What the days are counted from. `formed`: 信息形成、变更、产生. `obtained`: 制定、制作或者获取.
 * `decided`: 作出决定. `approved`: 批准、批复. `received`: 收到. `settled`: 确定、结束、完成, and any
 * other event that the text names.
 */
export type TriggerKind = "formed" | "obtained" | "decided" | "approved" | "received" | "settled";

/** The event that days are counted from, where it is written. */
export interface Trigger {
  readonly kind: TriggerKind;
  /** As written: 信息形成或者变更之日起. */
  readonly text: string;
  readonly range: Range;
}

/** 形成之日起20个工作日内: at most `n` units after the trigger. Without a trigger nobody can count. */
export interface Limit {
  readonly trigger?: Trigger;
  readonly n: number;
  readonly unit: Unit;
  /** The part of the item that it holds for: 行政处罚决定. */
  readonly scope?: string;
  /** From the trigger, or from the number when there is none, to 内. */
  readonly range: Range;
}

/** 公示7个工作日, 不少于30日: how long something is shown, never how late it may be published. */
export interface Notice {
  /** Whether it is a least length (不少于). */
  readonly min?: true;
  readonly n: number;
  readonly unit: Unit;
  readonly range: Range;
}

/** A phrase that is no limit in days, as written. */
export interface Phrase {
  readonly text: string;
  readonly range: Range;
  /** The part of the item that it holds for, when the text says it before a colon. */
  readonly scope?: string;
}

/** A date of the calendar or a rhythm. `frequency`: 半年至少更新1次; `date`: 每年1月31日前; `period`: 按年公开. */
export interface Calendar extends Phrase {
  readonly kind: "date" | "period" | "frequency";
  /** The last day, when the phrase names one: 每年1月31日前 → { month: 1, day: 31 }. */
  readonly month?: number;
  readonly day?: number;
}

/** A slip of the pen, and what mends it. `missing-measure-word`: 20工作日; `stray`: the first 个 of 形成个20个. */
export interface Slip {
  readonly kind: "missing-measure-word" | "stray";
  readonly text: string;
  readonly range: Range;
  readonly edit: { readonly range: Range; readonly text: string };
}

/**
 * A deadline as it was understood (the normal form of 公开时限). The parts do not overlap; what lies in
 * none of them is punctuation, words of publication (予以公开), what a limit holds for, or unknown.
 */
export interface Deadline {
  readonly raw: string;
  readonly limits: readonly Limit[];
  readonly notices: readonly Notice[];
  readonly calendar: readonly Calendar[];
  /** 实时, 及时, 随采购公告公开, 信息形成后公开. */
  readonly relative: readonly Phrase[];
  /** 长期公开, 5年: how long it stays. */
  readonly retention: readonly Phrase[];
  /** 情况复杂的，可延长7个工作日: no second limit. */
  readonly extensions: readonly Phrase[];
  /** 法律、法规另有规定的，从其规定. */
  readonly saving?: Phrase;
  /** 同上, 按照区财政统一部署执行: said elsewhere. */
  readonly reference?: Phrase;
  /** What the grammar does not know. */
  readonly unknown: readonly Range[];
  /** They lie within the limits and notices. */
  readonly slips: readonly Slip[];
}
