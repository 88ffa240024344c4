import type { Range } from "../range.ts";

const SERIAL =
  /^\s*(?:\d{1,3}(?:[、．)）]|\.(?![\d]))|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)][、.]?|[一二三四五六七八九十]{1,3}[、．.]|第[一二三四五六七八九十\d]{1,3}项[、：:. ]|[①-⑳⑴-⒇㈠-㈩])\s*/u;

/** The number of a list at the beginning of a text (`1.`, `一、`, `（二）`, `③`) with the blanks after it. */
export function serialNumber(text: string): { readonly range: Range; readonly number: string } | undefined {
  const found = SERIAL.exec(text)?.[0];
  // What is nothing but a number is not a name with a number before it.
  if (found === undefined || found.length === text.length) return undefined;
  return { range: { start: 0, end: found.length }, number: found.trim() };
}
