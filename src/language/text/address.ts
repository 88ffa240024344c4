/** Whether an index lies in a web address: in a run of ASCII characters after `http:` or `www.`. */
export function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < LONGEST && /[!-~]/u.test(text.charAt(start - 1))) start -= 1;
  return /https?:|www\./iu.test(text.slice(start, at));
}

/** Longer addresses are not followed to their beginning. */
const LONGEST = 300;
