const ENGLISH = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** What a day of the week is called; days count from Sunday, 0. */
export function weekdayName(weekday: number): { readonly zh: string; readonly en: string } {
  return { zh: `星期${"日一二三四五六".charAt(weekday)}`, en: ENGLISH[weekday] ?? "" };
}
