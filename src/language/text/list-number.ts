import { isAlphanumericAt } from "./han.ts";

const LIST_NUMBER = /^(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u;
const NUMERALS = "一二三四五六七八九十";

/** Whether the closing bracket at an index only ends a list number: `1）`, `；2)`, `a)`. */
export function endsListNumber(text: string, at: number): boolean {
  if (!")）".includes(text.charAt(at))) return false;
  let start = at;
  while (
    start > 0 &&
    at - start < 4 &&
    (isAlphanumericAt(text, start - 1) || NUMERALS.includes(text.charAt(start - 1)))
  )
    start -= 1;
  const before = start === 0 ? "" : text.charAt(start - 1);
  return LIST_NUMBER.test(text.slice(start, at)) && (before === "" || /[\s、，；。：,;:]/u.test(before));
}
