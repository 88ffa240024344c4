/**
 * The one stretch in the middle in which two texts differ: from `start` to `end` in the one, to
 * `otherEnd` in the other. Empty in both where they are equal.
 */
export function difference(one: string, other: string): { start: number; end: number; otherEnd: number } {
  let start = 0;
  while (start < one.length && start < other.length && one.charAt(start) === other.charAt(start)) start += 1;
  let end = one.length;
  let otherEnd = other.length;
  while (end > start && otherEnd > start && one.charAt(end - 1) === other.charAt(otherEnd - 1)) {
    end -= 1;
    otherEnd -= 1;
  }
  return { start, end, otherEnd };
}
