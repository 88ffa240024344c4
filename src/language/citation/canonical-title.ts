import type { Range } from "../range.ts";
import { isBody } from "./bodies.ts";
import type { InnerMarks } from "./titles.ts";

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ["(", "（"],
  [")", "）"],
  [",", "，"],
  [":", "："],
  [";", "；"],
]);

const INNER: ReadonlyMap<string, string> = new Map([
  ["<", "〈"],
  [">", "〉"],
  ["《", "〈"],
  ["》", "〉"],
]);

/**
 * The one spelling of a title that stands in a text, which is given as written and folded: inner marks are
 * 〈〉, punctuation is full width, blanks are left out but between issuers.
 */
export function canonicalTitle(
  text: string,
  folded: string,
  { start, end }: Range,
  nested: readonly InnerMarks[],
): string {
  const marks = new Map<number, string>();
  for (const { open, close } of nested) {
    if (open !== undefined) marks.set(open, "〈");
    if (close !== undefined) marks.set(close, "〉");
  }
  let title = "";
  for (let at = start; at < end; at++) {
    // Dashes are not folded in a title: 2019—2021年 is as right as 2019-2021年.
    const character = folded.charAt(at) === "-" && text.charAt(at) !== "－" ? text.charAt(at) : folded.charAt(at);
    title += marks.get(at) ?? INNER.get(character) ?? FULL_WIDTH.get(character) ?? character;
  }
  title = title.replace(/[ \n]{1,}/gu, " ").trim();
  if (!title.includes(" ")) return title;
  const words = title.split(" ");
  // Issuers before a title's own words keep the blanks between them: 民政部 财政部关于….
  const own = words.findIndex((word) => !isBody(word));
  const issues = own > 0 && /关于|印发|转发|批转/u.test(words[own] ?? "");
  return issues ? [...words.slice(0, own), words.slice(own).join("")].join(" ") : words.join("");
}
