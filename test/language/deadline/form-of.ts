import type { Deadline } from "../../../src/language/deadline/deadline.ts";

/** A deadline's normal form, short and without ranges. Blanks and widths are no part of it. */
export function formOf(deadline: Deadline): string[] {
  const plain = (text: string) => text.normalize("NFKC").replace(/[\s\p{Cf}]/gu, "");
  const { limits, notices, calendar, relative, retention, extensions, saving, reference } = deadline;
  return [
    ...limits.map(({ trigger, n, unit, scope }) => `${scope ? `${scope}: ` : ""}${trigger?.kind ?? "-"} ${n} ${unit}`),
    ...notices.map(({ min, n, unit }) => `notice ${min ? "min " : ""}${n} ${unit}`),
    ...calendar.map(({ kind, month, day, text }) => `${kind} ${month ? `${month}-${day ?? "?"} ` : ""}${plain(text)}`),
    ...relative.map(({ text }) => `relative ${plain(text)}`),
    ...retention.map(({ text }) => `retention ${plain(text)}`),
    ...extensions.map(({ text }) => `extension ${plain(text)}`),
    ...(saving ? [`saving ${plain(saving.text)}`] : []),
    ...(reference ? [`reference ${plain(reference.text)}`] : []),
  ];
}
